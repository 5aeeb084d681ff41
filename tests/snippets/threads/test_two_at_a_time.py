"""Tests of threads/two_at_a_time."""

import time

import pytest

from snippets.threads import two_at_a_time
from snippets.threads.two_at_a_time import main
from tests.conftest import Run
from tests.late import all_joined, late_threads
from tests.together import NotedLock


def test_two() -> None:
    """Two are inside at most, so six threads need three waits of 0.2 s."""
    start = time.perf_counter()
    assert main() == 2
    assert time.perf_counter() - start >= 0.6


def test_counted_under_the_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who goes in or out holds the lock that guards the count."""
    noted = NotedLock(two_at_a_time.lock)
    monkeypatch.setattr(two_at_a_time, "lock", noted)
    threads = late_threads(monkeypatch, two_at_a_time, together=6)
    assert main() == 2
    assert all_joined(threads, 6)
    assert noted.taken == 12


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/two_at_a_time")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "inside at most: 2\n"
