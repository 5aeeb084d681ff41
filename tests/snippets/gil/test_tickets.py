"""Tests of gil/tickets."""

import re

import pytest

from snippets.gil.tickets import THREADS, TIMES, main
from tests.conftest import Run
from tests.speed import with_the_gil

RIGHT = THREADS * TIMES


@with_the_gil
def test_luck() -> None:
    """With the GIL every ticket is another one."""
    assert main() == RIGHT


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14", "3.15"])
def test_ordinary_builds(run: Run, python: str) -> None:
    """On every ordinary build the program passes its own check."""
    record = run("gil/tickets", python=python)
    assert (record.status, record.reason, record.expects) == ("passed", "", None)
    assert record.stdout == f"{RIGHT:,} tickets, no two the same\n"


def test_free_threaded(run: Run) -> None:
    """Without the GIL several threads get the same ticket."""
    record = run("gil/tickets", python="3.13t")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.exit_code, record.expects) == (1, "AssertionError")
    found = re.search(r"AssertionError: ([\d,]+) instead of", record.stderr)
    assert found
    assert 0 < int(found[1].replace(",", "")) < RIGHT
