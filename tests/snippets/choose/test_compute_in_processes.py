"""Tests of choose/compute_in_processes."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


def test_answers(run: Run, start_method: str) -> None:
    """All six answers are there, in order."""
    record = run("choose/compute_in_processes", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[0, 8999994, 8999997, 9000000, 8999996, 8999999]\n"


@pytest.mark.alone
@several_cores
def test_several_cores(run: Run) -> None:
    """The processes keep more than one core busy, and end before a loop does."""

    def attempt() -> tuple[bool, list[Record]]:
        names = ("compute_in_processes", "compute_one_by_one")
        processes, loop = records = [run(f"choose/{name}") for name in names]
        faster = 1.1 * (processes.wall or 9) < (loop.wall or 0)
        return faster and (processes.cores_busy or 0) > 1.3, records

    assert_holds(attempt)
