"""Tests of queues/after_the_sentinel."""

from tests.conftest import Run


def test_left(run: Run) -> None:
    """The job behind the sentinel is not done, and is still in the queue."""
    record = run("queues/after_the_sentinel")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["done: boil", "done: add tea", "left: 1"]
