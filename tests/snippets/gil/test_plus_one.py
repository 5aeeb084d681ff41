"""Tests of gil/plus_one."""

import re

import pytest

from snippets.gil import plus_one
from tests.conftest import Run
from tests.speed import with_the_gil

RIGHT = plus_one.THREADS * plus_one.TIMES


@with_the_gil
def test_luck(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the GIL the total is right."""
    monkeypatch.setattr(plus_one, "n", 0)
    assert plus_one.main() == RIGHT


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14", "3.15"])
def test_ordinary_builds(run: Run, python: str) -> None:
    """On every ordinary build the program passes its own check."""
    record = run("gil/plus_one", python=python)
    assert (record.status, record.reason, record.expects) == ("passed", "", None)
    assert record.stdout == f"{RIGHT:,}: no update is lost\n"


def test_free_threaded(run: Run) -> None:
    """Without the GIL updates are lost, and the program's own check says so."""
    record = run("gil/plus_one", python="3.13t")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.exit_code, record.expects) == (1, "AssertionError")
    found = re.search(r"AssertionError: ([\d,]+) instead of ([\d,]+)", record.stderr)
    assert found
    total, right = (int(number.replace(",", "")) for number in found.groups())
    assert right == RIGHT
    assert 0 < total < RIGHT
