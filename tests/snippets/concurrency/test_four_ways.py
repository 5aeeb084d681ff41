"""Tests of concurrency/four_ways."""

import re

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import (
    FREE_THREADED,
    assert_always_holds,
    assert_holds,
    free_threaded_too,
    several_cores,
    with_the_gil,
)

WAITING = 0.4  # seconds, twice in each run


def table(record: Record) -> dict[tuple[str, str], tuple[float, float]]:
    """Return (serial, parallel) seconds by kind of worker and kind of work."""
    assert (record.status, record.reason) == ("passed", "")
    gil = "on" if record.variant["gil"] else "off"
    assert record.stdout.splitlines()[0] == f"the GIL is {gil}"
    rows = re.findall(
        r"^(\w+) (\w+) +([\d.]+) times as fast: ([\d.]+) s .*, ([\d.]+) s at once$",
        record.stdout,
        re.MULTILINE,
    )
    found = {}
    for workers, work, ratio, serial, parallel in rows:
        alone, both = float(serial), float(parallel)
        assert float(ratio) == pytest.approx(alone / both, rel=0.05)
        found[workers, work] = alone, both
    assert list(found) == [
        (workers, work)
        for work in ("waiting", "computing")
        for workers in ("threads", "processes")
    ]
    return found


def ratio(record: Record, workers: str, work: str) -> float:
    """Return how many times faster the two workers were than one."""
    alone, both = table(record)[workers, work]
    return alone / both


def test_table(run: Run, start_method: str) -> None:
    """Nobody waits less than the time of one wait, and serial work takes two."""
    found = table(run("concurrency/four_ways", start_method=start_method))
    for workers in ("threads", "processes"):
        alone, both = found[workers, "waiting"]
        assert alone >= 2 * WAITING - 0.01
        assert both >= WAITING - 0.01


@pytest.mark.alone
def test_threads_overlap_waiting(run: Run) -> None:
    """Two threads wait together, whatever the GIL."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("concurrency/four_ways")
        return ratio(record, "threads", "waiting") > 1.3, [record]

    assert_holds(attempt)


@pytest.mark.alone
@with_the_gil
def test_threads_do_not_overlap_computing(run: Run) -> None:
    """With the GIL, two computing threads are at no time near twice as fast."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("concurrency/four_ways")
        return ratio(record, "threads", "computing") < 1.3, [record]

    assert_always_holds(attempt)


@pytest.mark.alone
@several_cores
@with_the_gil
def test_processes_overlap_computing(run: Run, start_method: str) -> None:
    """Two processes compute faster than two threads that share a GIL."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("concurrency/four_ways", start_method=start_method)
        found = table(record)
        (_, processes), (_, threads) = (
            found[workers, "computing"] for workers in ("processes", "threads")
        )
        return processes * 1.15 < threads, [record]

    assert_holds(attempt)


@pytest.mark.alone
@several_cores
@free_threaded_too
def test_without_the_gil(run: Run) -> None:
    """On a free-threaded build, threads overlap computing too."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("concurrency/four_ways", python=FREE_THREADED)
        assert not record.variant["gil"]
        return ratio(record, "threads", "computing") > 1.3, [record]

    assert_holds(attempt)
