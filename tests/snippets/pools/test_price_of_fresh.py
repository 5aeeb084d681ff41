"""Tests of pools/price_of_fresh."""

import re

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds
from tests.together import children, together


@pytest.mark.alone
def test_fresh_costs(run: Run) -> None:
    """A task in a fresh worker takes longer than in one that is there."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("pools/price_of_fresh")
        assert (record.status, record.reason) == ("passed", "")
        kept, fresh = map(float, re.findall(r"(\d+\.\d+) ms", record.stdout))
        workers = children(record)
        # Two that stay, at the same time, and one for each of 2 + 12 tasks.
        as_said = together(workers[:2]) and len(workers) >= 16
        return as_said and 2 * kept < fresh, [record]

    assert_holds(attempt)
