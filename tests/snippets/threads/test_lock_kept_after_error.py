"""Tests of threads/lock_kept_after_error."""

from threading import Lock

import pytest

from snippets.threads import lock_kept_after_error
from tests.conftest import Run
from tests.late import all_joined, late_threads


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main asks when the thread has ended, however late that is."""
    monkeypatch.setattr(lock_kept_after_error, "lock", Lock())
    threads = late_threads(monkeypatch, lock_kept_after_error)
    with pytest.raises(TimeoutError):
        lock_kept_after_error.main()
    assert all_joined(threads, 1)


def test_released_without_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the error that keeps the lock: without one, it is released."""
    monkeypatch.setattr(lock_kept_after_error, "lock", Lock())
    lock_kept_after_error.withdraw(50)
    assert not lock_kept_after_error.lock.locked()


def test_locked_and_nobody_there(run: Run) -> None:
    """The thread died of its error, and the lock it held can no more be had."""
    record = run("threads/lock_kept_after_error")
    assert (record.status, record.reason) == ("passed", "")
    assert "ValueError: too much" in record.stderr
    assert "TimeoutError: nobody holds the lock, and it is locked" in record.stderr
