"""Tests of futures/fresh_each_task."""

from tests.conftest import Run


def test_fresh(run: Run) -> None:
    """Three tasks share one process, or have one each."""
    record = run("futures/fresh_each_task")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "three tasks, processes: 1",
        "with max_tasks_per_child=1: 3",
    ]
