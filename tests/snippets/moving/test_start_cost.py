"""Tests of moving/start_cost."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds


def table(record: Record) -> dict[str, tuple[float, float]]:
    """Return (first, each later) milliseconds by start method."""
    assert (record.status, record.reason) == ("passed", "")
    _, *rows = (line.split() for line in record.stdout.splitlines())
    return {method: (float(first), float(later)) for method, first, later in rows}


def test_rows(run: Run) -> None:
    """Each start method has its row."""
    assert list(table(run("moving/start_cost"))) == ["fork", "forkserver", "spawn"]


@pytest.mark.alone
def test_costs(run: Run) -> None:
    """A fork server's first start takes longest of its own, a spawn's all take long."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("moving/start_cost")
        found = table(record)
        first, later = found["forkserver"]
        _, spawn = found["spawn"]
        _, fork = found["fork"]
        return first > 2 * later and spawn > 1.5 * later and spawn > fork, [record]

    assert_holds(attempt)
