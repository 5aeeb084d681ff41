"""Tests of measure/best_of_seven."""

import re

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds


def numbers(record: Record) -> list[float]:
    """Return the first number with a decimal point of each line."""
    assert (record.status, record.reason) == ("passed", "")
    found = re.findall(r"^.*?(\d+\.\d+)", record.stdout, re.MULTILINE)
    return [float(number) for number in found]


@pytest.mark.alone
def test_order(run: Run) -> None:
    """The spread is real: the best run is faster than the worst."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("measure/best_of_seven")
        best, middle, worst = numbers(record)
        return best < middle < worst, [record]

    assert_holds(attempt)
