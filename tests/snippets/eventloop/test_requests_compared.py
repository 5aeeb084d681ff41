"""Tests of eventloop/requests_compared."""

import re

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds


def times(record: Record, way: str) -> list[float]:
    """Return the seconds of one way, from the lowest limit to the highest."""
    assert (record.status, record.reason) == ("passed", "")
    return [float(took) for took in re.findall(rf"{way}: (\d+\.\d+) s", record.stdout)]


@pytest.mark.alone
@pytest.mark.parametrize("way", ["threads", "asyncio"])
def test_more_at_once_are_faster(run: Run, way: str) -> None:
    """With 20 requests at a time, all take longer than at the best limit."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("eventloop/requests_compared")
        few, *more = times(record, way)
        assert len(more) == 2
        return few > min(more), [record]

    assert_holds(attempt)
