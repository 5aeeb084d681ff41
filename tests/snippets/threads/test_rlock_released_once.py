"""Tests of threads/rlock_released_once."""

import pytest

from snippets.threads import rlock_released_once
from snippets.threads.rlock_released_once import main
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_as_often_as_taken() -> None:
    """Only the second release frees it."""
    assert main() == [False, True]


def test_main_waits_for_its_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main looks when the other thread has tried."""
    threads = late_threads(monkeypatch, rlock_released_once)
    assert main() == [False, True]
    assert all_joined(threads, 2)


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/rlock_released_once")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "released 1 of 2: another gets it: False",
        "released 2 of 2: another gets it: True",
    ]
