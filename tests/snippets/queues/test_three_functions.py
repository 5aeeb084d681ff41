"""Tests of queues/three_functions."""

from functools import partial
from queue import Queue

from snippets.queues.three_functions import Job, worker
from tests.conftest import Run

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
