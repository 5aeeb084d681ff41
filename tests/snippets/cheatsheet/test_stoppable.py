"""Tests of cheatsheet/stoppable."""

import time
from threading import Event
from threading import enumerate as living

import pytest

from snippets.cheatsheet import stoppable
from tests.conftest import Run


def test_as_written(run: Run) -> None:
    """The lines of the sheet run, and give what they should."""
    record = run("cheatsheet/stoppable")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["True"]


def test_waits_for_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the thread does after it was asked to stop is waited for."""

    def slow(stop: Event, seen: list[str]) -> None:
        stop.wait(30)
        time.sleep(0.2)
        seen.append("left")

    monkeypatch.setattr(stoppable, "watch", slow)
    assert stoppable.watched(0) == ["left"]


def test_stops_after_an_error() -> None:
    """Where the work of main raises, no thread is left."""
    with pytest.raises(ValueError, match="must be non-negative"):
        stoppable.watched(-1)
    assert "watcher" not in [thread.name for thread in living()]
