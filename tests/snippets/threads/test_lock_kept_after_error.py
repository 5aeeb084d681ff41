"""Tests of threads/lock_kept_after_error."""

from tests.conftest import Run


def test_locked_and_nobody_there(run: Run) -> None:
    """The thread died of its error, and the lock it held can no more be had."""
    record = run("threads/lock_kept_after_error")
    assert (record.status, record.reason) == ("passed", "")
    assert "ValueError: too much" in record.stderr
    assert "TimeoutError: nobody holds the lock, and it is locked" in record.stderr
