"""Tests of gil/plus_one_locked."""

from threading import Barrier, Thread

import pytest

from snippets.gil import plus_one_locked
from tests.conftest import Run

RIGHT = plus_one_locked.THREADS * plus_one_locked.TIMES


def test_total(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every update counts, on the build that runs this test."""
    monkeypatch.setattr(plus_one_locked, "n", 0)
    assert plus_one_locked.main() == RIGHT


@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_builds(run: Run, python: str) -> None:
    """The total is right with the GIL and without."""
    record = run("gil/plus_one_locked", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == f"{RIGHT:,}: no update is lost\n"


def test_adds_under_the_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    """While somebody else has the lock, nothing is added."""
    monkeypatch.setattr(plus_one_locked, "n", 0)
    thread = Thread(target=plus_one_locked.add, args=(Barrier(1),))
    with plus_one_locked.lock:
        thread.start()
        thread.join(0.5)
        assert thread.is_alive()
        assert plus_one_locked.n == 0
    thread.join(60)
    assert plus_one_locked.n == plus_one_locked.TIMES
