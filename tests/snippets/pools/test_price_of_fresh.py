"""Tests of pools/price_of_fresh."""

import re

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds


@pytest.mark.alone
def test_fresh_costs(run: Run) -> None:
    """A task in a fresh worker takes longer than in one that is there."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("pools/price_of_fresh")
        assert (record.status, record.reason) == ("passed", "")
        kept, fresh = map(float, re.findall(r"(\d+\.\d+) ms", record.stdout))
        return 2 * kept < fresh, [record]

    assert_holds(attempt)
