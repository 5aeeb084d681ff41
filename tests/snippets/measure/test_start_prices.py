"""Tests of measure/start_prices."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds


def table(record: Record) -> dict[str, float]:
    """Return milliseconds by what was started."""
    assert (record.status, record.reason) == ("passed", "")
    _, *rows = (line.split() for line in record.stdout.splitlines())
    return {name: float(milliseconds) for name, milliseconds, _ in rows}


def test_interpreters(run: Run) -> None:
    """Where there are interpreters, their executor has a row."""
    assert "InterpreterPoolExecutor" in table(
        run("measure/start_prices", python="3.14")
    )
    assert "InterpreterPoolExecutor" not in table(
        run("measure/start_prices", python="3.13")
    )


@pytest.mark.alone
def test_threads_are_cheapest(run: Run, start_method: str) -> None:
    """A thread takes least of all, with every start method."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("measure/start_prices", start_method=start_method)
        prices = table(record)
        executors = [v for k, v in prices.items() if k.endswith("Executor")]
        least = prices["ThreadPoolExecutor"] == min(executors)
        return least and prices["Thread"] == min(prices.values()), [record]

    assert_holds(attempt)
