"""Tests of threads/wakeup_remembered."""

from threading import Condition

import pytest

from snippets.threads import wakeup_remembered
from snippets.threads.wakeup_remembered import main
from tests.conftest import Run


def test_main() -> None:
    """Both threads end, and the state is there."""
    assert main() is True


def test_no_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """The user looks first, and never waits, not even with a timeout."""

    class Noted(Condition):
        waited = False

        def wait(self, timeout: float | None = None) -> bool:
            self.waited = True
            return super().wait(timeout)

    noted = Noted()
    monkeypatch.setattr(wakeup_remembered, "changed", noted)
    monkeypatch.setattr(wakeup_remembered, "loaded", False)
    assert main() is True
    assert not noted.waited


def test_as_a_reader(run: Run) -> None:
    """The same order as in the lost wake-up, and the user goes on."""
    record = run("threads/wakeup_remembered")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "loader: notified",
        "user: waiting",
        "user: goes on",
    ]
