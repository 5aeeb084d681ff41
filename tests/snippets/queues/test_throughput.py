"""Tests of queues/throughput."""

from collections.abc import Callable
from queue import Queue
from threading import Thread
from typing import Any

import pytest

from evidence.record import Record
from evidence.series import Series
from snippets.queues.throughput import SIZES, prices
from tests.conftest import Run
from tests.speed import assert_holds
from tests.waiting import late

ACROSS = ["Pipe", "SimpleQueue", "Queue"]


def series(record: Record) -> Series:
    """Return what the sweep measured."""
    assert (record.status, record.reason) == ("passed", "")
    assert record.series
    return Series.of(record.series)


def test_rows(run: Run, start_method: str) -> None:
    """There is a row for each size, and something arrived by each way."""
    found = series(run("queues/throughput", start_method=start_method))
    assert found.xs == SIZES
    for way in (*ACROSS, "queue.Queue"):
        assert all(point.low > 0 for point in found.points(way).values())


@pytest.mark.alone
def test_message_has_a_price(run: Run) -> None:
    """A hundred times the bytes cost far less than a hundred times the time."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("queues/throughput")
        found = [series(record).points(way) for way in ACROSS]
        holds = all(one[10_000].median < 20 * one[100].median for one in found)
        return holds, [record]

    assert_holds(attempt)


@pytest.mark.alone
def test_byte_has_a_price(run: Run) -> None:
    """A large message takes far longer, except from thread to thread."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("queues/throughput")
        found = series(record).points
        large = {way: found(way)[1_000_000].median for way in ACROSS}
        dearer = all(large[way] > 10 * found(way)[100].median for way in ACROSS)
        inside = found("queue.Queue")[1_000_000].median
        return dearer and inside < min(large.values()) / 10, [record]

    assert_holds(attempt)


def test_receivers_are_joined() -> None:
    """The next way is measured when the receiver of this one has ended."""
    seen: list[bool] = []
    way: Queue[bytes] = Queue()

    def receiver(target: Callable[..., Any], args: tuple[Any, ...]) -> Thread:
        return Thread(target=late(target, seen), args=args)

    assert len(prices(receiver, way.get, way.put)) == len(SIZES)
    assert seen == [True]
