"""Tests of gil/tickets_locked."""

import pytest

from snippets.gil.tickets_locked import THREADS, TIMES, main
from tests.conftest import Run

RIGHT = THREADS * TIMES


def test_each_once() -> None:
    """No number is given out twice."""
    assert main() == RIGHT


@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_builds(run: Run, python: str) -> None:
    """So it is with the GIL and without."""
    record = run("gil/tickets_locked", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == f"{RIGHT:,} tickets, no two the same\n"
