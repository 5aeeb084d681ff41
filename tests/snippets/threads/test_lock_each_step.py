"""Tests of threads/lock_each_step."""

import pytest

from snippets.threads import lock_each_step
from tests.conftest import Run
from tests.late import all_joined, late_threads
from tests.together import NotedLock


def test_one_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """The lock is free between the steps, so an update is lost all the same."""
    monkeypatch.setattr(lock_each_step, "counter", 40)
    assert lock_each_step.main() == 41


def test_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step has the lock, and main waits for both threads."""
    noted = NotedLock(lock_each_step.lock)
    monkeypatch.setattr(lock_each_step, "lock", noted)
    threads = late_threads(monkeypatch, lock_each_step, together=2)
    lock_each_step.main()
    assert all_joined(threads, 2)
    assert noted.taken == 4


def test_as_a_reader(run: Run) -> None:
    """The program prints the wrong sum, every time."""
    record = run("threads/lock_each_step")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "added one twice: 1\n"
