"""Tests of threads/defaultdict_factory."""

from collections import defaultdict

import pytest

from snippets.threads import defaultdict_factory
from snippets.threads.defaultdict_factory import main, make
from tests.conftest import Run
from tests.together import slow_print

MADE_TWICE = ["made a list", "made a list"]


def test_here(run: Run) -> None:
    """The factory is called twice for one key, whatever is kept."""
    record = run("threads/defaultdict_factory")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines()[:2] == MADE_TWICE


def test_main_waits_for_both(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the factory is, main returns what both have added."""
    said = slow_print(monkeypatch, defaultdict_factory)
    monkeypatch.setattr(defaultdict_factory, "groups", defaultdict(make))
    assert "fruit" in main()
    assert len(said) == 2


@pytest.mark.parametrize("python", ["3.11", "3.12"])
def test_before(run: Run, python: str) -> None:
    """An older Python puts the second list in the place of the first."""
    record = run("threads/defaultdict_factory", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == MADE_TWICE
    assert "AssertionError: added 2, kept 1" in record.stderr
