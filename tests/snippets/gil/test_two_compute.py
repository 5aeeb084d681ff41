"""Tests of gil/two_compute."""

import pytest

from evidence.record import Record
from snippets.gil.two_compute import longest_chain
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


def cores_busy(record: Record) -> float:
    """Return the cores that a passed run kept busy."""
    assert (record.status, record.reason) == ("passed", "")
    assert record.cores_busy is not None
    return record.cores_busy


def test_longest_chain() -> None:
    """Of the starts below 10, nine takes longest: 19 steps."""
    assert longest_chain(10) == 19


def test_same_answer(run: Run) -> None:
    """Both threads come to the same answer."""
    record = run("gil/two_compute")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "the longest chains: [278, 278]\n"
    assert record.threads == 3  # the main thread and two workers


def test_one_core_with_the_gil(run: Run) -> None:
    """With the GIL, two computing threads keep no more than one core busy."""
    record = run("gil/two_compute", python="3.13")
    assert record.variant["gil"]
    assert cores_busy(record) < 1.25  # starting and ending Python adds a little


@pytest.mark.alone
@several_cores
def test_more_without_the_gil(run: Run) -> None:
    """Without the GIL the same threads keep more cores busy."""

    def attempt() -> tuple[bool, list[Record]]:
        with_gil = run("gil/two_compute", python="3.13")
        without = run("gil/two_compute", python="3.13t")
        assert not without.variant["gil"]
        more = cores_busy(without) > 1.3 * cores_busy(with_gil)
        return more, [with_gil, without]

    assert_holds(attempt)
