"""Tests of futures/cancel_pending."""

from threading import Event
from unittest.mock import Mock

import pytest

from snippets.futures import cancel_pending
from tests.conftest import Run


def test_running_and_pending(run: Run) -> None:
    """The running task goes on, the pending one is cancelled."""
    record = run("futures/cancel_pending")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the first: cancel() says False",
        "the second: cancel() says True",
        "the first ran to its end",
        "the second raises CancelledError",
    ]


def test_waits_for_this_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """Events that an earlier call has set are cleared, and main waits for its own."""
    begun = Mock(wraps=Event())
    begun.set()
    monkeypatch.setattr(cancel_pending, "begun", begun)
    go_on = Mock(wraps=Event())
    go_on.set()
    monkeypatch.setattr(cancel_pending, "go_on", go_on)
    assert len(cancel_pending.main()) == 4
    assert begun.clear.call_count == 1
    assert begun.wait.call_count == 1
    assert go_on.clear.call_count == 1
    assert go_on.wait.call_count == 1  # of the first task; the second never runs
