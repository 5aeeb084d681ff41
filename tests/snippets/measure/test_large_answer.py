"""Tests of measure/large_answer."""

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
def test_sending(run: Run) -> None:
    """To be sent a large answer takes longer than to make it."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("measure/large_answer")
        here, whole, part = numbers(record)
        return max(here, part) < whole, [record]

    assert_holds(attempt)
