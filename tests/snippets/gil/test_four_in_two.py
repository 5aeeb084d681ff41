"""Tests of gil/four_in_two."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_always_holds, assert_holds, several_cores


def test_same_answers(run: Run) -> None:
    """Two threads come to the answers of one."""
    record = run("gil/four_in_two")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == run("gil/four_in_one").stdout
    assert record.threads == 3  # the main thread and two workers


@pytest.mark.alone
@several_cores
def test_faster_without_the_gil(run: Run) -> None:
    """Without the GIL two threads take less time than one."""

    def attempt() -> tuple[bool, list[Record]]:
        one = run("gil/four_in_one", python="3.13t")
        two = run("gil/four_in_two", python="3.13t")
        assert one.wall
        assert two.wall
        return two.wall < 0.8 * one.wall, [one, two]

    assert_holds(attempt)


@pytest.mark.alone
def test_not_faster_with_the_gil(run: Run) -> None:
    """With the GIL two threads are not faster than one."""

    def attempt() -> tuple[bool, list[Record]]:
        one = run("gil/four_in_one", python="3.13")
        two = run("gil/four_in_two", python="3.13")
        assert one.wall
        assert two.wall
        return two.wall > 0.85 * one.wall, [one, two]

    assert_always_holds(attempt)
