"""What a test can ask of things that should, or must not, happen at once."""

from __future__ import annotations

import time
from threading import current_thread
from types import ModuleType, TracebackType

import pytest

from evidence.lanes import Lanes, Process, Thread
from evidence.record import Record
from tests.conftest import Run
from tests.speed import ATTEMPTS


def threads(record: Record) -> tuple[Thread, ...]:
    """Return the threads of the main process, without the main thread."""
    return _lanes(record).own[0].threads[1:]


def children(record: Record) -> list[Process]:
    """Return the child processes, without multiprocessing's helpers."""
    return _lanes(record).own[1:]


def together(parts: tuple[Thread, ...] | list[Process]) -> bool:
    """Tell whether there was a moment at which all of them were alive."""
    return max(part.start for part in parts) < min(part.end for part in parts)


def slow_print(monkeypatch: pytest.MonkeyPatch, snippet: ModuleType) -> list[str]:
    """Make a snippet's print slow, so that who does not join is found out."""
    said: list[str] = []

    def say(*words: object, **_: object) -> None:
        time.sleep(0.2)
        said.append(" ".join(map(str, words)))

    monkeypatch.setattr(snippet, "print", say, raising=False)
    return said


class NotedLock:
    """A lock that knows its holder, to stand in for one of a snippet's."""

    def __init__(self, lock: object) -> None:
        self._lock = lock
        self.holder = ""
        self.taken = 0

    @property
    def mine(self) -> bool:
        """Tell whether the thread that asks holds it."""
        return self.holder == current_thread().name

    def __enter__(self) -> None:
        """Take the lock."""
        self._lock.__enter__()  # type: ignore[attr-defined]
        self.holder = current_thread().name
        self.taken += 1

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Release it."""
        self.holder = ""
        self._lock.__exit__(kind, error, traceback)  # type: ignore[attr-defined]


def _lanes(record: Record) -> Lanes:
    lanes = Lanes.of(record.lanes)
    assert lanes
    assert lanes.own
    return lanes


def seen_with(run: Run, snippet_id: str, threads: int) -> Record:
    """Return the record of a run in which so many threads were seen.

    One that lives between two looks is missed, so there are a few attempts; more
    than these are never seen where there are none.
    """
    for _ in range(ATTEMPTS):
        record = run(snippet_id)
        if record.threads == threads:
            break
    assert record.threads == threads
    return record
