"""Tests of queues/feeder_thread."""

from tests.conftest import Run


def test_thread(run: Run) -> None:
    """The thread is there from the first put to join_thread."""
    record = run("queues/feeder_thread")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "before:          MainThread",
        "SimpleQueue.put: MainThread",
        "Queue.put:       MainThread QueueFeederThread",
        "closed, joined:  MainThread",
    ]
