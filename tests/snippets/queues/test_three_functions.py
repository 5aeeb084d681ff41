"""Tests of queues/three_functions."""

from queue import Queue

from snippets.queues.three_functions import Job, main, worker
from tests.conftest import Run

ORDER = ["the water boils", "the tea is in", "the cup is full"]


def test_worker() -> None:
    """The loop runs what stands before the sentinel, and leaves the rest."""
    jobs: Queue[Job | None] = Queue()
    for job in (lambda: "one", lambda: "two", None, lambda: "three"):
        jobs.put(job)
    done: list[str] = []
    worker(jobs, done)
    assert done == ["one", "two"]
    assert jobs.qsize() == 1


def test_order(run: Run) -> None:
    """The functions run in the order in which they were put."""
    record = run("queues/three_functions")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == main() == ORDER
