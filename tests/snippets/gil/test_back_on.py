"""Tests of gil/back_on."""

import pytest

from evidence.record import Record
from tests.conftest import Run


def said(record: Record) -> list[str]:
    """Return whether the GIL was on, as it comes and then with PYTHON_GIL=1."""
    assert (record.status, record.reason) == ("passed", "")
    return [line.rpartition(" ")[2] for line in record.stdout.splitlines()]


def test_without(run: Run) -> None:
    """A free-threaded build runs without the GIL, until it is told otherwise."""
    assert said(run("gil/back_on", python="3.13t")) == ["off", "on"]


@pytest.mark.parametrize("python", ["3.13", "3.14"])
def test_with(run: Run, python: str) -> None:
    """On the ordinary build there is nothing to turn on."""
    assert said(run("gil/back_on", python=python)) == ["on", "on"]
