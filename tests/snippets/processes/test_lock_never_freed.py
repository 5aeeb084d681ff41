"""Tests of processes/lock_never_freed."""

from tests.conftest import Run


def test_locked(run: Run, start_method: str) -> None:
    """The holder has been ended, and the lock cannot be had."""
    record = run("processes/lock_never_freed", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "the holder is gone; exit code -15\n"
    assert "TimeoutError: the lock is still locked" in record.stderr
