"""Tests of choose/compute_in_threads."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_always_holds, with_the_gil


def test_answers(run: Run) -> None:
    """All six answers are there, in order."""
    record = run("choose/compute_in_threads")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[0, 8999994, 8999997, 9000000, 8999996, 8999999]\n"


@pytest.mark.alone
@with_the_gil
def test_no_faster(run: Run) -> None:
    """With the GIL the threads keep one core busy, and never beat the loop."""

    def attempt() -> tuple[bool, list[Record]]:
        names = ("compute_in_threads", "compute_one_by_one")
        threads, loop = records = [run(f"choose/{name}") for name in names]
        slower = 1.1 * (threads.wall or 0) > (loop.wall or 9)
        return slower and (threads.cores_busy or 9) < 1.3, records

    assert_always_holds(attempt)
