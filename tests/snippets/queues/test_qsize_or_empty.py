"""Tests of queues/qsize_or_empty."""

from tests.conftest import Run


def test_they_differ(run: Run) -> None:
    """One counts what was put, the other what has arrived."""
    record = run("queues/qsize_or_empty")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "qsize(): 1",
        "empty(): True",
    ]
