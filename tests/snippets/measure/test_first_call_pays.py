"""Tests of measure/first_call_pays."""

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
def test_first(run: Run) -> None:
    """The first call takes several times as long as a later one."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("measure/first_call_pays")
        first, later = numbers(record)
        return first > 3 * later, [record]

    assert_holds(attempt)
