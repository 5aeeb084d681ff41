"""Tests of measure/pool_slower."""

import re

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_always_holds


def numbers(record: Record) -> list[float]:
    """Return the first number with a decimal point of each line."""
    assert (record.status, record.reason) == ("passed", "")
    found = re.findall(r"^.*?(\d+\.\d+)", record.stdout, re.MULTILINE)
    return [float(number) for number in found]


@pytest.mark.alone
def test_slower(run: Run) -> None:
    """The map alone takes longer than the loop, and the start does, too."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("measure/pool_slower")
        loop, start, send = numbers(record)
        return loop < min(start, send), [record]

    assert_always_holds(attempt)
