"""Tests of processes/lock_taken_for_the_fork."""

from tests.conftest import Run


def test_whole(run: Run) -> None:
    """The fork waits for the transfer, so the child sees all the money."""
    record = run("processes/lock_taken_for_the_fork")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "the child gets the lock: True",
        "it sees 200 of 200",
        "the parent has 200 of 200",
    ]
