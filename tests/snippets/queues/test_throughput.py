"""Tests of queues/throughput."""

import pytest

from evidence.record import Record
from evidence.series import Series
from snippets.queues.throughput import SIZES
from tests.conftest import Run
from tests.speed import assert_holds


def series(record: Record) -> Series:
    """Return what the sweep measured."""
    assert (record.status, record.reason) == ("passed", "")
    assert record.series
    return Series.of(record.series)


def test_rows(run: Run, start_method: str) -> None:
    """There is a row for each size, and something arrived by either way."""
    found = series(run("queues/throughput", start_method=start_method))
    assert found.xs == SIZES
    for way in ("Pipe", "Queue"):
        assert all(point.low > 0 for point in found.points(way).values())


@pytest.mark.alone
@pytest.mark.parametrize("way", ["Pipe", "Queue"])
def test_message_has_a_price(run: Run, way: str) -> None:
    """Messages of 10 kB carry far more bytes in a second than those of 100 B."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("queues/throughput")
        found = series(record).points(way)
        return found[10_000].median > 5 * found[100].median, [record]

    assert_holds(attempt)


@pytest.mark.alone
@pytest.mark.parametrize("way", ["Pipe", "Queue"])
def test_byte_has_a_price(run: Run, way: str) -> None:
    """A message of 10 MB takes far longer than one of 100 B."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("queues/throughput")
        found = series(record).points(way)
        small, big = (size / found[size].median for size in (100, 10_000_000))
        return big > 20 * small, [record]

    assert_holds(attempt)
