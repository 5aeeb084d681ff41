"""Tests of choose/compute_in_threads."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds, with_the_gil


def test_answers(run: Run) -> None:
    """All six answers are there, in order."""
    record = run("choose/compute_in_threads")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[0, 11999994, 12000000, 11999999, 11999998, 11999997]\n"


@pytest.mark.alone
@with_the_gil
def test_one_core(run: Run) -> None:
    """With the GIL the threads keep hardly more than one core busy."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("choose/compute_in_threads")
        return (record.cores_busy or 9) < 1.3, [record]

    assert_holds(attempt)
