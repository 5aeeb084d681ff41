"""Tests of queues/stages_shut_down."""

from tests.conftest import Run


def test_all_told(run: Run) -> None:
    """Each stage learns that it is over, and ends."""
    record = run("queues/stages_shut_down")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "read: nobody takes any more",
        "work: ZeroDivisionError",
        "write: nothing more comes",
    ]
