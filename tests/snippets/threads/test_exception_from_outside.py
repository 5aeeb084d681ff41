"""Tests of threads/exception_from_outside."""

from threading import Lock, Thread

import pytest

from snippets.threads import exception_from_outside
from snippets.threads.exception_from_outside import main
from tests.conftest import Run


def test_main() -> None:
    """The thread is hit, lives on in its wait, and stops after it."""
    assert main() == (1, True, ["stopped"])


def test_main_gives_it_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main waits a while for the thread to end before it looks."""
    waits: list[float | None] = []

    class Noting(Thread):
        def join(self, timeout: float | None = None) -> None:
            waits.append(timeout)
            super().join(timeout)

    monkeypatch.setattr(exception_from_outside, "Thread", Noting)
    monkeypatch.setattr(exception_from_outside, "gate", Lock())
    monkeypatch.setattr(exception_from_outside, "waits", False)
    assert main() == (1, True, ["stopped"])
    assert waits == [0.3, None]


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/exception_from_outside")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "threads hit: 1",
        "alive after that: True",
        "when its wait was over: stopped",
    ]
