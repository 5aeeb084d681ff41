"""Tests of choose/compute_in_processes."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


def test_answers(run: Run, start_method: str) -> None:
    """All six answers are there, in order."""
    record = run("choose/compute_in_processes", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[0, 11999994, 12000000, 11999999, 11999998, 11999997]\n"


@pytest.mark.alone
@several_cores
def test_several_cores(run: Run) -> None:
    """The processes keep more than one core busy."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("choose/compute_in_processes")
        return (record.cores_busy or 0) > 1.2, [record]

    assert_holds(attempt)
