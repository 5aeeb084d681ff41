"""Tests of queues/three_functions."""

from functools import partial
from queue import Queue

import pytest

from snippets.queues import three_functions as it
from snippets.queues.three_functions import Job, worker
from tests.conftest import Run
from tests.waiting import late

ORDER = ["Task 1 executed", "Task 2 executed", "Task 3 executed"]


def test_worker() -> None:
    """The loop runs what stands before the sentinel, and leaves the rest."""
    jobs: Queue[Job | None] = Queue()
    done: list[int] = []
    for job in (partial(done.append, 1), partial(done.append, 2), None, done.clear):
        jobs.put(job)
    worker(jobs)
    assert done == [1, 2]
    assert jobs.qsize() == 1


def test_order(run: Run) -> None:
    """The functions run in the order in which they were put."""
    record = run("queues/three_functions")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ORDER


def test_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when its workers have ended."""
    seen: list[bool] = []
    monkeypatch.setattr(it, "worker", late(it.worker, seen))
    it.main()
    assert seen == [True] * 1
