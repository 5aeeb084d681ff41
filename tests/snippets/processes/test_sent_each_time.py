"""Tests of processes/sent_each_time."""

from tests.conftest import Run


def test_counts(run: Run, start_method: str) -> None:
    """Ten tasks send it ten times; an initializer once a worker, or not at all."""
    record = run("processes/sent_each_time", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    counts = [int(line.rpartition(" ")[2]) for line in record.stdout.splitlines()]
    assert counts == [10, 0 if start_method == "fork" else 2]
