"""Tests of pools/chunk_sweep."""

import pytest

from evidence.record import Record
from evidence.series import Series
from snippets.pools.chunk_sweep import CHUNKS, TASKS
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


def series(record: Record) -> Series:
    """Return what the sweep measured."""
    assert (record.status, record.reason) == ("passed", "")
    assert record.series
    return Series.of(record.series)


def test_tasks() -> None:
    """The tasks grow, and the chunks go from one task to all of them."""
    assert list(TASKS) == sorted(TASKS)
    assert TASKS[-1] > 100 * TASKS[len(TASKS) // 100]
    assert (CHUNKS[0], CHUNKS[-1]) == (1, len(TASKS))


def test_rows(run: Run, start_method: str) -> None:
    """There is a row for each size."""
    record = run("pools/chunk_sweep", start_method=start_method)
    assert (record.processes or 0) - (record.helpers or 0) == 3
    found = series(record)
    assert tuple(found.xs) == CHUNKS
    assert all(point.low > 0 for point in found.points("seconds").values())


@pytest.mark.alone
def test_small_chunks_lose(run: Run) -> None:
    """Chunks of one task take longer than the best size."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("pools/chunk_sweep")
        taken = [p.median for p in series(record).points("seconds").values()]
        return taken[0] > 1.3 * min(taken), [record]

    assert_holds(attempt)


@pytest.mark.alone
@several_cores
def test_large_chunks_lose(run: Run) -> None:
    """One chunk of all tasks takes longer than the best size."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("pools/chunk_sweep")
        taken = [p.median for p in series(record).points("seconds").values()]
        return taken[-1] > 1.2 * min(taken), [record]

    assert_holds(attempt)
