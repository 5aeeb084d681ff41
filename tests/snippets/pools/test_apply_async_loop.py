"""Tests of pools/apply_async_loop."""

from tests.conftest import Run


def test_side_by_side(run: Run) -> None:
    """Both workers have a task at the same time."""
    record = run("pools/apply_async_loop")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == ["tasks at the same time: 2"]
