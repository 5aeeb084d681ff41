"""Tests of queues/log_queue_full."""

from tests.conftest import Run


def test_second_lost(run: Run) -> None:
    """The first record is there; the second is reported and dropped."""
    record = run("queues/log_queue_full")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "in the queue: ['first']\n"
    assert record.stderr.startswith("--- Logging error ---")
    assert "Message: 'second'" in record.stderr
