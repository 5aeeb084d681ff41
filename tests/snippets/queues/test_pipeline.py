"""Tests of queues/pipeline."""

import pytest

from evidence.record import Record
from snippets.queues.pipeline import ITEMS
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


def test_all_pages(run: Run) -> None:
    """Every page has gone through all stages, in order."""
    record = run("queues/pipeline")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [f"PAGE {n}" for n in range(ITEMS)]


@several_cores
@pytest.mark.alone
def test_at_the_same_time(run: Run) -> None:
    """More than one stage computes at a time."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("queues/pipeline")
        return (record.cores_busy or 0) > 1.2, [record]

    assert_holds(attempt)
