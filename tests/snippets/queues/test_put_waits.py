"""Tests of queues/put_waits."""

from tests.conftest import Run


def test_waits(run: Run) -> None:
    """The one returns, the other waits until its item is taken."""
    record = run("queues/put_waits")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "Queue.put has returned",
        "SimpleQueue.put is still waiting",
        "and returns now that it was taken",
    ]
