"""Tests of queues/by_initializer."""

from tests.conftest import Run


def test_messages(run: Run) -> None:
    """All squares, and a message from each task."""
    record = run("queues/by_initializer")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "[0, 1, 4, 9]",
        "0 is done",
        "1 is done",
        "2 is done",
        "3 is done",
    ]
