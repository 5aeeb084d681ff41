"""Tests of pools/process_per_task."""

from tests.conftest import Run


def test_ended(run: Run) -> None:
    """The endless task is ended, the quick one answers."""
    record = run("pools/process_per_task")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["done", "given up, and ended"]
