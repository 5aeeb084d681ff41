"""Tests of explore/cost_of_a_task."""

import pytest

from evidence.record import Record
from snippets.explore.cost_of_a_task import TASKS, WORKERS
from tests.conftest import Run
from tests.speed import assert_holds

SEND_US = "send"  # microseconds a task
START_MS = "start"  # milliseconds a worker


def rows(record: Record) -> list[tuple[float, float]]:
    """Return what each number of workers cost: milliseconds, microseconds."""
    assert (record.status, record.reason) == ("passed", "")
    assert record.series
    assert record.series["columns"] == ["workers", START_MS, SEND_US]
    (table,) = record.series["runs"]
    assert tuple(int(workers) for workers, _, _ in table) == WORKERS
    return [(start, send) for _, start, send in table]


def test_rows(run: Run, start_method: str) -> None:
    """Each number of workers has a row, and neither cost is nothing."""
    record = run("explore/cost_of_a_task", start_method=start_method)
    assert all(start > 0 and send > 0 for start, send in rows(record))


def test_the_rows_add_up(run: Run) -> None:
    """The program took at least as long as its rows say."""
    record = run("explore/cost_of_a_task")
    spent = sum(
        workers * start / 1e3 + TASKS * send / 1e6
        for workers, (start, send) in zip(WORKERS, rows(record), strict=True)
    )
    assert record.observed_s
    assert spent < record.observed_s


@pytest.mark.alone
def test_a_worker_costs_more_than_a_task(run: Run) -> None:
    """To start a worker costs at least ten times what it costs to send a task."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("explore/cost_of_a_task")
        holds = all(start * 1e3 > 10 * send for start, send in rows(record))
        return holds, [record]

    assert_holds(attempt)
