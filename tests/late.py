"""Threads that come late and leave late, so that who does not wait is found out.

A program that leaves out a ``join``, or a ``wait``, is often right by luck: its
threads are fast. Put in the place of a snippet's ``Thread``, these are never fast.
They also show whether several were under way together.
"""

from __future__ import annotations

import time
from threading import Barrier, Thread, Timer
from types import ModuleType
from typing import Any

import pytest

LATE = 0.2  # seconds; what is right does not depend on them


def late_threads(
    monkeypatch: pytest.MonkeyPatch,
    snippet: ModuleType,
    *,
    together: int = 1,
    only: str = "",
) -> list[Thread]:
    """Make a snippet's threads late; return those that it has started, as they come.

    Each waits until so many are there, so that a program that starts them one by one
    fails, and then a moment. With ``only``, threads of other names are not late.
    """
    all_here = Barrier(together)
    started: list[Thread] = []

    class Late(Thread):
        def start(self) -> None:
            if self not in started:
                started.append(self)
            super().start()

        def run(self) -> None:
            is_late = not only or self.name == only
            if self in started:  # not where run() is only called
                all_here.wait(timeout=5)
            time.sleep(LATE * is_late)
            try:
                super().run()
            finally:
                time.sleep(LATE * is_late)

    monkeypatch.setattr(snippet, "Thread", Late)
    return started


def late_timers(
    monkeypatch: pytest.MonkeyPatch, snippet: ModuleType
) -> tuple[list[Timer], list[Timer]]:
    """Make a snippet's timers late, the first most of all.

    Return those that it has started, and those that it has cancelled, as they come.
    """
    started: list[Timer] = []
    cancelled: list[Timer] = []

    class Late(Timer):
        def start(self) -> None:
            started.append(self)
            super().start()

        def cancel(self) -> None:
            cancelled.append(self)
            super().cancel()

        def run(self) -> None:
            time.sleep(LATE)
            super().run()
            time.sleep(LATE * (2 if self is started[0] else 1))

    monkeypatch.setattr(snippet, "Timer", Late)
    return started, cancelled


def all_joined(threads: list[Any], count: int) -> bool:
    """Tell whether so many threads were started, and none of them is alive."""
    return len(threads) == count and not any(thread.is_alive() for thread in threads)
