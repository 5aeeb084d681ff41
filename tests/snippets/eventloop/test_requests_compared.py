"""Tests of eventloop/requests_compared."""

import pytest

from evidence.record import Record
from evidence.series import Series
from tests.conftest import Run
from tests.speed import assert_holds


def times(record: Record, way: str) -> list[float]:
    """Return the seconds of one way, from the lowest limit to the highest."""
    assert (record.status, record.reason) == ("passed", "")
    assert record.series
    series = Series.of(record.series)
    assert tuple(series.xs) == (20, 50, 200)
    return [point.median for point in series.points(way).values()]


@pytest.mark.alone
@pytest.mark.parametrize("way", ["threads", "asyncio"])
def test_more_at_once_are_faster(run: Run, way: str) -> None:
    """With 20 requests at a time, all take longer than at the best limit."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("eventloop/requests_compared")
        few, *more = times(record, way)
        return few > min(more), [record]

    assert_holds(attempt)
