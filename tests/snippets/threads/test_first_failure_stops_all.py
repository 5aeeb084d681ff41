"""Tests of threads/first_failure_stops_all."""

from threading import Event

import pytest

from snippets.threads import first_failure_stops_all
from tests.conftest import Run


def test_raised_and_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """The failure is raised, after both others have ended."""
    ended: list[str] = []
    monkeypatch.setattr(first_failure_stops_all, "ended_early", ended)
    monkeypatch.setattr(first_failure_stops_all, "stop", Event())
    with pytest.raises(OSError, match="disk full"):
        first_failure_stops_all.main()
    assert sorted(ended) == ["map", "news"]


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/first_failure_stops_all")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["ended early: ['map', 'news']"]
    assert "OSError: disk full" in record.stderr
