"""Tests of queues/pipeline_processes."""

from collections import Counter
from multiprocessing import Process
from multiprocessing import Queue as Between
from queue import Queue
from typing import Any

import pytest

from snippets.queues import pipeline_processes as it
from snippets.queues.pipeline_processes import ITEMS, compute
from tests.conftest import Run
from tests.waiting import late, noted


class Bad(int):
    """A number with which no work can be done."""

    __hash__ = int.__hash__

    def __eq__(self, other: object) -> bool:
        """Fail."""
        raise OSError


def test_an_error_is_an_item_too() -> None:
    """A worker that fails says so, does the next item, and passes on the end."""
    inbox: Any = Queue()
    out: Any = Queue()
    for item in (Bad(1), 2, None):
        inbox.put(item)
    compute(inbox, out)
    error, done, end = (out.get() for _ in range(3))
    assert (type(error), done, end) == (OSError, 100_000, None)


def test_all_items(run: Run, start_method: str) -> None:
    """Every item is computed, in processes beside the parent."""
    record = run("queues/pipeline_processes", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == f"{[100000] * ITEMS}\n"
    assert (record.processes or 0) - (record.helpers or 0) == 1 + 2


def test_more_than_the_queues_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both queues are bounded, and the reader is no reason to wait before writing."""
    bounds: list[int] = []
    monkeypatch.setattr(it, "Queue", noted(Between, bounds))
    monkeypatch.setattr(it, "ITEMS", 20)
    assert Counter(it.main()) == {100_000: 7, 0: 13}  # in any order
    assert bounds == [4, 4]


def test_all_are_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when the reader and both workers have ended."""
    seen: list[bool] = []
    ended: list[int | None] = []
    join = Process.join

    def noting(self: Process, timeout: float | None = None) -> None:
        join(self, timeout)
        ended.append(self.exitcode)

    monkeypatch.setattr(Process, "join", noting)
    monkeypatch.setattr(it, "read", late(it.read, seen, "threading.py"))
    assert it.main() == [100_000] * ITEMS
    assert (seen, ended) == ([True], [0, 0])
