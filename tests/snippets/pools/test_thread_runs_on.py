"""Tests of pools/thread_runs_on."""

from threading import Event

import pytest

from snippets.pools import thread_runs_on
from tests.conftest import Run


def test_runs_on(run: Run) -> None:
    """The task outlives its pool, and ends when it likes."""
    record = run("pools/thread_runs_on")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the task had ended with the block: False",
        "it ended later, by itself: True",
    ]


class Noted(Event):
    """An event that knows whether somebody has waited for it, until it was set."""

    waited = False

    def wait(self, timeout: float | None = None) -> bool:
        """Wait, and note it."""
        came = super().wait(timeout)
        self.waited |= came
        return came


def test_had_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    """The block does not end before the task has begun."""
    began = Noted()
    monkeypatch.setattr(thread_runs_on, "began", began)
    monkeypatch.setattr(thread_runs_on, "stop", Event())
    monkeypatch.setattr(thread_runs_on, "ended", Event())
    assert thread_runs_on.main() == (False, True)
    assert began.waited
