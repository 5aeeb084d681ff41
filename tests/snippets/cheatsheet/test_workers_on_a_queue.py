"""Tests of cheatsheet/workers_on_a_queue."""

import time
from queue import Queue
from threading import Barrier

import pytest

from snippets.cheatsheet import workers_on_a_queue
from snippets.cheatsheet.workers_on_a_queue import shares, worker
from tests.conftest import Run


def test_as_written(run: Run) -> None:
    """The lines of the sheet run, and give what they should."""
    record = run("cheatsheet/workers_on_a_queue")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "['100', '20', '25', '33', '50', 'division by zero']\n"


def test_more_failures_than_workers() -> None:
    """Workers that fail go on, so that the bounded queue does not stay full."""
    assert len(shares(range(-50, 50))) == 100
    failed = [one for one in shares(range(1)) if isinstance(one, Exception)]
    assert [type(one) for one in failed] == [ZeroDivisionError]


def test_bounded_and_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """The queue gets full, and two workers see it and are joined."""
    both = Barrier(2)
    full: list[bool] = []
    left: list[bool] = []

    def late(jobs: Queue[int | None], done: Queue[object]) -> None:
        end = time.monotonic() + 10
        while not jobs.full() and time.monotonic() < end:
            time.sleep(0.01)
        full.append(jobs.full())
        both.wait(30)
        worker(jobs, done)
        time.sleep(0.2)
        left.append(True)

    monkeypatch.setattr(workers_on_a_queue, "worker", late)
    assert len(shares(range(1, 100))) == 99
    assert full == [True, True]
    assert left == [True, True]
