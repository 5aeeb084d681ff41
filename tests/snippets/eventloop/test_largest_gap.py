"""Tests of eventloop/largest_gap."""

import asyncio
import re

import pytest

from evidence.record import Record
from snippets.eventloop.largest_gap import inline, largest_gap
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


def gaps(record: Record) -> dict[str, tuple[float, float]]:
    """Return the time of the computing and the largest gap, in milliseconds."""
    assert (record.status, record.reason) == ("passed", "")
    found = re.findall(
        r"(\w+): largest gap (\d+) ms, computing (\d+) ms", record.stdout
    )
    return {where: (float(took), float(gap)) for where, gap, took in found}


def test_inline() -> None:
    """No tick comes while the loop computes."""
    gap, computing = asyncio.run(largest_gap(inline))
    assert gap >= computing


@pytest.mark.alone
@several_cores
def test_a_process_leaves_the_loop_free(run: Run) -> None:
    """While a process computes, ticks come much closer together."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("eventloop/largest_gap")
        found = gaps(record)
        assert list(found) == ["inline", "thread", "process"]
        assert record.processes is not None
        assert record.helpers is not None
        assert record.processes - record.helpers == 2
        return found["process"][1] < found["inline"][1] / 2, [record]

    assert_holds(attempt)
