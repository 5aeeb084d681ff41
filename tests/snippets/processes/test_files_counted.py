"""Tests of processes/files_counted."""

from tests.conftest import Run


def test_counts(run: Run, start_method: str) -> None:
    """Only process.close() and forgetting the queue close anything."""
    record = run("processes/files_counted", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    counts = [int(line[22:].split()[0]) for line in record.stdout.splitlines()]
    made, started, joined, closed, queue_closed, forgotten = counts
    assert made < started == joined > closed == queue_closed > forgotten == 0
