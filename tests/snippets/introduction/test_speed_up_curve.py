"""Tests of introduction/speed_up_curve."""

import pytest

from evidence.machine import this_machine
from evidence.record import Record
from snippets.introduction.speed_up_curve import PIECES, WORKERS
from tests.conftest import Run
from tests.speed import assert_always_holds, assert_holds, several_cores


def table(record: Record) -> dict[int, float]:
    """Return the speed-up that was printed for each number of workers."""
    assert (record.status, record.reason) == ("passed", "")
    rows = [line.split() for line in record.stdout.splitlines()[1:]]
    return {int(workers): float(ratio) for workers, _, ratio in rows}


def test_pieces() -> None:
    """Every number of workers gets equally many pieces."""
    assert all(len(PIECES) % workers == 0 for workers in WORKERS)


def test_rows(run: Run, start_method: str) -> None:
    """There is a row for each number of workers; one worker is the measure."""
    ratios = table(run("introduction/speed_up_curve", start_method=start_method))
    assert tuple(ratios) == WORKERS
    assert ratios[1] == 1


@pytest.mark.alone
def test_no_faster_than_there_are_cores(run: Run) -> None:
    """No number of workers is more times as fast than the machine has cores."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("introduction/speed_up_curve")
        return max(table(record).values()) < 1.2 * this_machine().cores, [record]

    assert_always_holds(attempt)


@pytest.mark.alone
@several_cores
def test_faster(run: Run) -> None:
    """Some number of workers beats one."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("introduction/speed_up_curve")
        return max(table(record).values()) > 1.2, [record]

    assert_holds(attempt)
