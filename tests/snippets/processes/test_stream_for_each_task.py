"""Tests of processes/stream_for_each_task."""

from tests.conftest import Run


def test_any_pool(run: Run, start_method: str) -> None:
    """One, two and three workers give the same rows, and no row comes twice."""
    record = run("processes/stream_for_each_task", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    *rows, last = record.stdout.splitlines()
    assert len(set(rows)) == len(rows) == 4
    assert last == "the same with 2 and 3 workers: True"
