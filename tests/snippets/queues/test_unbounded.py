"""Tests of queues/unbounded."""

import inspect
import threading
from queue import Queue

import pytest

from snippets.queues import bounded, unbounded
from tests.conftest import Run
from tests.waiting import PATIENCE, late


def test_same_threads() -> None:
    """Producer and consumer are those of the bounded queue, letter by letter."""
    for ours, theirs in (
        (unbounded.produce, bounded.produce),
        (unbounded.consume, bounded.consume),
    ):
        assert inspect.getsource(ours) == inspect.getsource(theirs)
    assert unbounded.ITEMS == bounded.ITEMS


def test_items_pile_up() -> None:
    """More items wait than the bounded queue would ever hold."""
    assert 3 < unbounded.main() <= unbounded.ITEMS


def test_as_a_reader(run: Run) -> None:
    """The producer is done first, and then the consumer."""
    record = run("queues/unbounded")
    assert (record.status, record.reason) == ("passed", "")
    produced, consumed, most = record.stdout.splitlines()
    assert (produced, consumed) == ("producer: done", "consumer: done")
    assert most.startswith("items that waited, at most: ")


def test_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when its workers have ended."""
    seen: list[bool] = []
    monkeypatch.setattr(unbounded, "produce", late(unbounded.produce, seen))
    monkeypatch.setattr(unbounded, "consume", late(unbounded.consume, seen))
    unbounded.main()
    assert seen == [True] * 2


def test_side_by_side(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither begins before the other is there."""
    barrier = threading.Barrier(2)
    produce, consume = unbounded.produce, unbounded.consume

    def producer(queue: Queue[int | None], waiting: list[int]) -> None:
        barrier.wait(PATIENCE)
        produce(queue, waiting)

    def consumer(queue: Queue[int | None]) -> None:
        barrier.wait(PATIENCE)
        consume(queue)

    monkeypatch.setattr(unbounded, "produce", producer)
    monkeypatch.setattr(unbounded, "consume", consumer)
    assert unbounded.main() > 3
