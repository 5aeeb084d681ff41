"""Tests of futures/a_box."""

from threading import Event
from unittest.mock import Mock

import pytest

from snippets.futures import a_box
from tests.conftest import Run


def test_states(run: Run) -> None:
    """One runs, one waits, none is done; afterwards both are."""
    record = run("futures/a_box")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "running: True, False",
        "done: False, False",
        "results: 42, 42",
        "done: True, True",
    ]


def test_waits_until_it_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main does not ask before the first task has begun."""
    begun = Mock(wraps=Event())
    events = iter([begun, Event()])
    monkeypatch.setattr(a_box, "Event", lambda: next(events))
    assert a_box.main()[0] == "running: True, False"
    assert begun.wait.call_count == 1
