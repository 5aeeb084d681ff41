"""Tests of threads/flag_seen_late."""

import time
from threading import Thread
from types import SimpleNamespace

import pytest

from snippets.threads import flag_seen_late
from snippets.threads.flag_seen_late import main
from tests.conftest import Run


def test_main() -> None:
    """The thread outlives the stop, and ends after its sleep."""
    assert main() == (True, False)


def test_it_sleeps_when_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """However late the thread begins, main tells it when it sleeps."""
    slept: list[float] = []
    waits: list[float | None] = []

    class Late(Thread):
        def run(self) -> None:
            time.sleep(0.2)
            super().run()

        def join(self, timeout: float | None = None) -> None:
            waits.append(timeout)
            super().join(timeout)

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        time.sleep(seconds)

    monkeypatch.setattr(flag_seen_late, "Thread", Late)
    monkeypatch.setattr(flag_seen_late, "time", SimpleNamespace(sleep=sleep))
    assert main() == (True, False)
    assert slept == [0.4]
    assert waits == [0.02, None]  # main gave it a moment before it looked


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/flag_seen_late")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "alive just after the stop: True",
        "alive after its sleep: False",
    ]
