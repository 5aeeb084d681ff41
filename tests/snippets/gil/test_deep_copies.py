"""Tests of gil/deep_copies."""

import pytest

from evidence.record import Record
from snippets.gil import deep_copies, shallow_copies
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


def test_same_work() -> None:
    """It does as much as its neighbour with the shallow copies."""
    assert deep_copies.table() == shallow_copies.table()
    assert (deep_copies.ROUNDS, deep_copies.SIZE) == (
        shallow_copies.ROUNDS,
        shallow_copies.SIZE,
    )


@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_builds(run: Run, python: str) -> None:
    """Nobody touches the table itself, with the GIL or without."""
    record = run("gil/deep_copies", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "the table is as it was\n"


@pytest.mark.alone
@several_cores
def test_sharing_costs(run: Run) -> None:
    """Without the GIL, threads with rows of their own need less time."""

    def attempt() -> tuple[bool, list[Record]]:
        shared = run("gil/shallow_copies", python="3.13t")
        own = run("gil/deep_copies", python="3.13t")
        assert shared.wall
        assert own.wall
        return own.wall < 0.8 * shared.wall, [shared, own]

    assert_holds(attempt)
