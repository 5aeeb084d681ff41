"""Tests of gil/read_shared."""

import pytest

from evidence.record import Record
from snippets.gil import read_own, read_shared
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


def test_same_work() -> None:
    """It reads as often as its neighbour with lists of their own."""
    assert read_shared.ROUNDS == read_own.ROUNDS
    assert read_shared.make_rates() == read_own.make_rates()
    assert len({*read_shared.main(), *read_own.main()}) == 1


@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_two_threads(run: Run, python: str) -> None:
    """Two threads read, beside the main thread."""
    record = run("gil/read_shared", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.threads == 3
    assert record.stdout == run("gil/read_own", python=python).stdout


@pytest.mark.alone
@several_cores
def test_reading_the_same_costs(run: Run) -> None:
    """Without the GIL, reading one shared list takes more of the cores."""

    def attempt() -> tuple[bool, list[Record]]:
        shared = run("gil/read_shared", python="3.13t")
        own = run("gil/read_own", python="3.13t")
        assert shared.cpu_s
        assert own.cpu_s
        return shared.cpu_s > 1.15 * own.cpu_s, [shared, own]

    assert_holds(attempt)
