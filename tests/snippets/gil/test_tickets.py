"""Tests of gil/tickets."""

import re

import pytest

from snippets.gil.tickets import TICKETS, main
from tests.conftest import Run
from tests.speed import with_the_gil


@with_the_gil
def test_luck() -> None:
    """With the GIL as many tickets are taken as there are."""
    assert main() == TICKETS


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14", "3.15"])
def test_ordinary_builds(run: Run, python: str) -> None:
    """On every ordinary build the program passes its own check."""
    record = run("gil/tickets", python=python)
    assert (record.status, record.reason, record.expects) == ("passed", "", None)
    assert record.stdout == f"{TICKETS:,} tickets, each taken once\n"


def test_free_threaded(run: Run) -> None:
    """Without the GIL more tickets are taken than there are."""
    record = run("gil/tickets", python="3.13t")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.exit_code, record.expects) == (1, "AssertionError")
    found = re.search(r"AssertionError: ([\d,]+) taken of", record.stderr)
    assert found
    assert int(found[1].replace(",", "")) > TICKETS
