"""Tests of choose/wait_in_processes."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds


def test_answers(run: Run, start_method: str) -> None:
    """All six answers are there, in order."""
    record = run("choose/wait_in_processes", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[0, 1, 4, 9, 16, 25]\n"
    assert (record.processes or 0) - (record.helpers or 0) == 7


@pytest.mark.alone
def test_overlap(run: Run) -> None:
    """Start and all, six waits take less than their sum."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("choose/wait_in_processes")
        return (record.wall or 9) < 6 * 0.2, [record]

    assert_holds(attempt)
