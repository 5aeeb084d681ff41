"""Tests of measure/loop_then_pool."""

import re

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


def test_same_answers(run: Run, start_method: str) -> None:
    """Both ways give the same answers."""
    record = run("measure/loop_then_pool", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.endswith("same answers: True\n")


@pytest.mark.alone
@several_cores
def test_faster(run: Run) -> None:
    """Two workers beat the loop, their start included."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("measure/loop_then_pool")
        loop, pool = (float(n) for n in re.findall(r"(\d+\.\d+) s", record.stdout))
        return pool < loop, [record]

    assert_holds(attempt)
