"""Tests of queues/results_not_taken."""

from tests.conftest import Run


def test_full(run: Run) -> None:
    """The queue of jobs is full, and stays full."""
    record = run("queues/results_not_taken")
    assert (record.status, record.reason) == ("passed", "")
    assert "jobs.put(number, timeout=1)" in record.stderr
    assert record.stdout == ""
