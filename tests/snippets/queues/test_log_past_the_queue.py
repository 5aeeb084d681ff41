"""Tests of queues/log_past_the_queue."""

from tests.conftest import Run


def test_past_the_queue(run: Run) -> None:
    """The parent's handler wrote the record, and the queue has none."""
    record = run("queues/log_past_the_queue")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert "the parent's handler: from the child\n" in record.stderr
    assert record.stderr.endswith("AssertionError: the record went past the queue\n")
