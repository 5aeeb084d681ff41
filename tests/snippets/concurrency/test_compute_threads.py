"""Tests of concurrency/compute_threads."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import (
    FREE_THREADED,
    assert_holds,
    free_threaded_too,
    several_cores,
    with_the_gil,
)
from tests.together import threads, together

SUM = sum(range(8_000_000))


def cores_busy(record: Record) -> float:
    """Return the cores a passed run kept busy."""
    assert (record.status, record.reason) == ("passed", "")
    assert record.cores_busy is not None
    return record.cores_busy


def test_sums(run: Run) -> None:
    """Both tasks come to the right sum, and are under way together."""
    record = run("concurrency/compute_threads")
    *said, last = record.stdout.splitlines()
    assert sorted(said) == [f"Task {name}: the sum is {SUM}" for name in "AB"]
    assert last == "Both tasks are done."
    assert record.processes == 1
    assert together(threads(record))


@with_the_gil
def test_one_core(run: Run) -> None:
    """With the GIL, two computing threads never keep more than one core busy."""
    record = run("concurrency/compute_threads")
    assert cores_busy(record) < 1.25  # starting and ending Python adds a little


@pytest.mark.alone
@several_cores
@with_the_gil
@free_threaded_too
def test_without_the_gil(run: Run) -> None:
    """The same threads keep more cores busy on a free-threaded build."""

    def attempt() -> tuple[bool, list[Record]]:
        with_gil = run("concurrency/compute_threads")
        without = run("concurrency/compute_threads", python=FREE_THREADED)
        assert not without.variant["gil"]
        more = cores_busy(without) > 1.3 * cores_busy(with_gil)
        return more, [with_gil, without]

    assert_holds(attempt)
