"""Tests of measure/timeit_a_call."""

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
def test_range(run: Run) -> None:
    """A run holds many calls, and the best is below the worst."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("measure/timeit_a_call")
        best, worst = numbers(record)
        return 0 < best < worst, [record]

    assert_holds(attempt)
