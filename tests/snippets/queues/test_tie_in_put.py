"""Tests of queues/tie_in_put."""

from queue import PriorityQueue
from typing import Any

import pytest

from tests.conftest import Run


def test_item_stays(run: Run) -> None:
    """The put that raised has left its item, and has not counted it."""
    record = run("queues/tie_in_put")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "put raised TypeError",
        "in the queue: 2",
        "got cook",
        "got lay the table",
        "ValueError: task_done() called too many times",
    ]


def test_join_returns_too_soon() -> None:
    """One of two items is counted off, and join does not wait for the other."""
    jobs: PriorityQueue[Any] = PriorityQueue()
    jobs.put((1, {}))
    with pytest.raises(TypeError):
        jobs.put((1, {"do": "cook"}))
    jobs.get()
    jobs.task_done()
    jobs.join()
    assert jobs.qsize() == 1
