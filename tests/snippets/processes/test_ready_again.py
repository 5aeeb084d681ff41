"""Tests of processes/ready_again."""

from tests.conftest import Run


def test_again(run: Run, start_method: str) -> None:
    """The same end is reported each time."""
    record = run("processes/ready_again", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "one process ended 3 times",
    ]
