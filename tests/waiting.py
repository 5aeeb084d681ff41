"""How tests see where a thread stands, and have threads and processes meet.

A ``join`` that is left out is seldom noticed: the thread ends soon anyway. A thread
that ends only when somebody waits for it tells.
"""

from __future__ import annotations

import runpy
import sys
import threading
import time
from collections.abc import Callable
from multiprocessing import Process
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

import pytest

SNIPPETS = Path(__file__).parents[1] / "snippets"
PATIENCE = 20  # seconds, for what comes at once or never


def stands_in(name: str, thread: threading.Thread, file: str = "") -> bool:
    """Tell whether a thread is inside a function of this name, in a file so named."""
    frame = sys._current_frames().get(thread.ident or 0)  # noqa: SLF001
    while frame is not None:
        code = frame.f_code
        if code.co_name == name and code.co_filename.endswith(file):
            break
        frame = frame.f_back
    return frame is not None


def until(condition: Callable[[], bool]) -> bool:
    """Wait until a condition holds; tell whether it came to hold."""
    end = time.monotonic() + PATIENCE
    while not (holds := condition()) and time.monotonic() < end:
        time.sleep(0.001)
    return holds


def late(
    function: Callable[..., Any], seen: list[bool], file: str = ""
) -> Callable[..., Any]:
    """Return a function that does the same, and ends when the caller's thread waits.

    For each call it notes whether that thread came to stand in a ``join``.
    """
    waiter = threading.current_thread()

    def runs(*args: Any, **kwargs: Any) -> Any:
        result = function(*args, **kwargs)
        seen.append(until(lambda: stands_in("join", waiter, file)))
        return result

    return runs


def noted(make: Callable[..., Any], bounds: list[int]) -> Callable[..., Any]:
    """Return a function that makes the same queue, and notes its bound."""

    def makes(maxsize: int = 0) -> Any:
        bounds.append(maxsize)
        return make(maxsize)

    return makes


def noted_joins(monkeypatch: pytest.MonkeyPatch) -> list[int | None]:
    """Return a list to which each join of a process adds that process's exit code."""
    codes: list[int | None] = []
    join = Process.join

    def noting(self: Process, timeout: float | None = None) -> None:
        join(self, timeout)
        codes.append(self.exitcode)

    monkeypatch.setattr(Process, "join", noting)
    return codes


def imported(snippet_id: str) -> None:
    """Run a snippet's file as a child imports it: the main guard keeps main out."""
    runpy.run_path(str(SNIPPETS / f"{snippet_id}.py"), run_name="__mp_main__")


def first_meet(barrier: Barrier, target: Callable[..., Any], *args: Any) -> Any:
    """Run a child's target when all children are here."""
    barrier.wait(PATIENCE)
    return target(*args)
