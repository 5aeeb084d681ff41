"""Tests of measure/break_even."""

import pytest

from evidence.record import Record
from snippets.measure.break_even import even
from tests.conftest import Run
from tests.speed import assert_holds


def test_even() -> None:
    """The break-even point is the longest task with which the loop won."""
    table: list[tuple[float, ...]] = [(1, 1, 9, 5), (2, 4, 8, 3), (3, 9, 7, 6)]
    assert even(table, 2) == 4
    assert even(table, 3) == 1
    assert even(table[2:], 2) == 0


@pytest.mark.alone
def test_prices(run: Run) -> None:
    """Sending weighs less in long tasks, and in large chunks of short ones."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("measure/break_even")
        assert (record.status, record.reason) == ("passed", "")
        short, *_, long = [
            [float(n) for n in line.split()] for line in record.stdout.splitlines()[1:8]
        ]
        _, loop, ones, sixties = short
        return ones / loop > 3 * long[2] / long[1] and sixties < ones, [record]

    assert_holds(attempt)


def test_lines(run: Run, start_method: str) -> None:
    """There is a break-even line for each chunk size."""
    record = run("measure/break_even", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.count("the loop won up to") == 2
