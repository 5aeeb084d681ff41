"""Tests of measure/there_and_back."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds


@pytest.mark.alone
def test_large_costs_more(run: Run) -> None:
    """Ten megabytes cost more than one byte, far less than their number."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("measure/there_and_back")
        assert (record.status, record.reason) == ("passed", "")
        lines = record.stdout.splitlines()[1:]
        prices = [float(line.split()[1]) for line in lines]
        return 5 * prices[0] < prices[-1] < 1e5 * prices[0], [record]

    assert_holds(attempt)
