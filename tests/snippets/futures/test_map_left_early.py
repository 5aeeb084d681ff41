"""Tests of futures/map_left_early."""

from threading import Event
from unittest.mock import Mock

import pytest

from snippets.futures import map_left_early
from tests.conftest import Run


def test_cancelled(run: Run) -> None:
    """Those that were not begun are never begun."""
    record = run("futures/map_left_early")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "begun: 0 1",
    ]


def test_waits_for_this_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """Events that an earlier call has set are cleared, and main waits for its own."""
    map_left_early.begun.append(7)
    second_begun = Mock(wraps=Event())
    second_begun.set()
    monkeypatch.setattr(map_left_early, "second_begun", second_begun)
    go_on = Mock(wraps=Event())
    go_on.set()
    monkeypatch.setattr(map_left_early, "go_on", go_on)
    assert map_left_early.main() == [0, 1]
    assert second_begun.clear.call_count == 1
    assert second_begun.wait.call_count == 1
    assert go_on.clear.call_count == 1
