"""Tests of threads/defaultdict_factory."""

import pytest

from tests.conftest import Run

MADE_TWICE = ["made a list", "made a list"]


def test_here(run: Run) -> None:
    """The factory is called twice for one key, whatever is kept."""
    record = run("threads/defaultdict_factory")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines()[:2] == MADE_TWICE


@pytest.mark.parametrize("python", ["3.11", "3.12"])
def test_before(run: Run, python: str) -> None:
    """An older Python puts the second list in the place of the first."""
    record = run("threads/defaultdict_factory", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == MADE_TWICE
    assert "AssertionError: added 2, kept 1" in record.stderr
