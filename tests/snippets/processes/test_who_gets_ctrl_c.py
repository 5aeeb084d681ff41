"""Tests of processes/who_gets_ctrl_c."""

from tests.conftest import Run


def test_group(run: Run, start_method: str) -> None:
    """Parent and child of one group get it; the child of another group does not."""
    record = run("processes/who_gets_ctrl_c", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert sorted(record.stdout.splitlines()) == [
        "in a group of its own: exit code -15",
        "in our group got it",
        "in our group: exit code 130",
        "the program got it",
    ]
