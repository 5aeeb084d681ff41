"""Tests of queues/empty_with_readers."""

from multiprocessing import Process
from multiprocessing import Queue as MakeQueue
from multiprocessing.queues import Queue
from threading import Barrier

from snippets.queues.empty_with_readers import produce, take
from tests.conftest import Run


def test_empty_though_items_wait(run: Run) -> None:
    """Empty is raised, though half of the items are never taken."""
    record = run("queues/empty_with_readers")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "there were always items left: True",
        "and Empty was raised: True",
    ]


def test_no_reader_no_empty() -> None:
    """One reader alone is never told so: the items are in the pipe."""
    queue: Queue[int] = MakeQueue()
    child = Process(target=produce, args=(queue,))
    child.start()
    child.join()
    alone: list[int] = []
    take(queue, Barrier(1), alone)
    assert alone == [0]
