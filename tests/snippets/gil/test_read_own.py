"""Tests of gil/read_own."""

import pytest

from evidence.record import Record
from snippets.gil.read_own import ROUNDS, main
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


def test_totals() -> None:
    """Each thread adds up all that it read."""
    assert main() == [7.5 * ROUNDS] * 2


@pytest.mark.alone
@several_cores
def test_more_than_one_core(run: Run) -> None:
    """Without the GIL both threads are at work at once."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("gil/read_own", python="3.13t")
        assert (record.status, record.reason) == ("passed", "")
        return (record.cores_busy or 0) > 1.3, [record]

    assert_holds(attempt)
