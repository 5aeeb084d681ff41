"""Tests of gil/sum_each."""

import pytest

from evidence.record import Record
from snippets.gil import plus_one_locked, sum_each
from tests.conftest import Run
from tests.speed import assert_holds

RIGHT = sum_each.THREADS * sum_each.TIMES


def test_same_work() -> None:
    """It adds as often as its neighbour with the lock, to the same total."""
    assert plus_one_locked.THREADS * plus_one_locked.TIMES == RIGHT
    assert sum_each.main() == RIGHT


@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_builds(run: Run, python: str) -> None:
    """The total is right with the GIL and without."""
    record = run("gil/sum_each", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == f"{RIGHT:,}: no update is lost\n"


@pytest.mark.alone
@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_cheaper_than_a_lock(run: Run, python: str) -> None:
    """A sum for each thread takes less time than a lock for each update."""

    def attempt() -> tuple[bool, list[Record]]:
        locked = run("gil/plus_one_locked", python=python)
        each = run("gil/sum_each", python=python)
        assert locked.wall
        assert each.wall
        return each.wall < 0.9 * locked.wall, [locked, each]

    assert_holds(attempt)
