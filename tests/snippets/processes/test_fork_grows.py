"""Tests of processes/fork_grows."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds


def times(record: Record) -> dict[int, float]:
    """Return milliseconds by megabytes in use."""
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    rows = (line.split() for line in record.stdout.splitlines())
    return {int(size): float(ms) for size, _, ms, _ in rows}


def test_rows(run: Run) -> None:
    """There is a time for each size."""
    assert list(times(run("processes/fork_grows"))) == [0, 100, 200]


@pytest.mark.alone
def test_grows(run: Run) -> None:
    """More memory in use makes the fork slower."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("processes/fork_grows")
        found = times(record)
        return found[200] > 1.5 * found[0], [record]

    assert_holds(attempt)
