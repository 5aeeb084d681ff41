"""Tests of moving/six_targets."""

from tests.conftest import Run


def test_what_can_be_sent(run: Run, start_method: str) -> None:
    """A copy of the parent calls all six; others what a name leads to."""
    record = run("moving/six_targets", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    ending = "starts" if start_method == "fork" else "cannot be sent"
    lines = record.stdout.splitlines()
    assert all(line.endswith(" starts") for line in lines[:4])
    assert lines[4:] == [
        f"an inner function  {ending}",
        f"a lambda           {ending}",
    ]
