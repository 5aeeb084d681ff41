"""Tests of gil/plus_one_locked."""

import pytest

from snippets.gil import plus_one_locked
from tests.conftest import Run

RIGHT = plus_one_locked.THREADS * plus_one_locked.TIMES


def test_total(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every update counts, on the build that runs this test."""
    monkeypatch.setattr(plus_one_locked, "n", 0)
    assert plus_one_locked.main() == RIGHT


@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_builds(run: Run, python: str) -> None:
    """The total is right with the GIL and without."""
    record = run("gil/plus_one_locked", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == f"{RIGHT:,}: no update is lost\n"
