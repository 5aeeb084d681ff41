"""Tests of introduction/same_work_twice."""

import re

import pytest

from evidence.record import Record
from snippets.introduction.same_work_twice import compute, cores
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


def test_compute() -> None:
    """The work is a sum that can be checked by hand."""
    assert compute(4) == 0 + 1 + 4 + 2


def test_answers(run: Run, start_method: str) -> None:
    """One worker and several find the same results."""
    record = run("introduction/same_work_twice", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert f"{cores()} workers at once: " in record.stdout
    assert record.stdout.endswith("same results: True\n")


@pytest.mark.alone
@several_cores
def test_faster(run: Run) -> None:
    """Several workers are clearly faster."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("introduction/same_work_twice")
        found = re.search(r"speed-up: (.+)", record.stdout)
        assert found
        return float(found[1]) > 1.2, [record]

    assert_holds(attempt)
