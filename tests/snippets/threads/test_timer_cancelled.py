"""Tests of threads/timer_cancelled."""

from threading import Event, Thread

import pytest

from snippets.threads import timer_cancelled
from snippets.threads.timer_cancelled import main, ring
from tests.conftest import Run
from tests.late import all_joined, late_timers


def test_main() -> None:
    """Of two cancelled timers, the one that had begun goes on."""
    assert main() == ["late"]


def test_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both are cancelled and both end; the late one had begun."""
    monkeypatch.setattr(timer_cancelled, "rang", [])
    started, cancelled = late_timers(monkeypatch, timer_cancelled)
    assert main() == ["late"]
    assert cancelled == started
    assert all_joined(started, 2)


def test_rings_when_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its work has begun and is not yet done: it has not rung."""
    rang: list[str] = []
    monkeypatch.setattr(timer_cancelled, "rang", rang)
    begun, go_on = Event(), Event()
    thread = Thread(target=ring, args=("bell", begun, go_on))
    thread.start()
    assert begun.wait(timeout=5)
    thread.join(timeout=0.2)
    assert rang == []
    go_on.set()
    thread.join(timeout=5)
    assert rang == ["bell"]


def test_as_a_reader(run: Run) -> None:
    """The program ends, though one timer was set to half a minute."""
    record = run("threads/timer_cancelled")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "rang: ['late']\n"
