"""Tests of gil/two_wait."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds

WAIT = 0.5  # seconds, of each thread


@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_answers(run: Run, python: str) -> None:
    """Both servers answer, and waiting takes next to no core."""
    record = run("gil/two_wait", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "north has answered\nsouth has answered\n"
    assert record.threads == 3  # the main thread and two workers
    assert record.wall
    assert record.wall > WAIT


@pytest.mark.alone
@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_at_once(run: Run, python: str) -> None:
    """Two waits take less time than one after the other."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("gil/two_wait", python=python)
        assert record.wall
        return record.wall < 2 * WAIT, [record]

    assert_holds(attempt)
