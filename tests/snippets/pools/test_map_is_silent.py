"""Tests of pools/map_is_silent."""

from threading import Event, Thread

import pytest

from snippets.pools import map_is_silent
from tests.conftest import Run
from tests.guarded import GuardedValue
from tests.together import children


def test_first_answer(run: Run) -> None:
    """With imap the first answer shows after one task, with map after all."""
    record = run("pools/map_is_silent")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 2
    assert record.stdout.splitlines() == [
        "imap_unordered, first answer: tasks done 1 of 8",
        "map, first answer: tasks done 8 of 8",
    ]


def test_task(monkeypatch: pytest.MonkeyPatch) -> None:
    """All tasks but the first wait; each is counted while the lock is held."""
    gate, count = Event(), GuardedValue()
    monkeypatch.setattr(map_is_silent, "gate", gate, raising=False)
    monkeypatch.setattr(map_is_silent, "done", count, raising=False)
    assert map_is_silent.task(0) == 0
    waiting = Thread(target=map_is_silent.task, args=(1,))
    waiting.start()
    waiting.join(0.2)
    assert waiting.is_alive()
    gate.set()
    waiting.join(20)
    assert not waiting.is_alive()
    assert count.always_locked
    with count:
        assert count.value == 2
