"""Tests of measure/keep_the_pool."""

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
def test_kept(run: Run) -> None:
    """One pool for all batches beats a pool for each."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("measure/keep_the_pool")
        each, kept = numbers(record)
        return 1.2 * kept < each, [record]

    assert_holds(attempt)
