"""Tests of threads/signal_stops_workers."""

import signal
from threading import Event

import pytest

from snippets.threads import signal_stops_workers
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_main_joins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main waits in join(), not in a busy loop, and then for the last worker."""
    monkeypatch.setattr(signal_stops_workers, "stop", Event())
    monkeypatch.setattr(signal_stops_workers, "heard", [])
    threads = late_threads(monkeypatch, signal_stops_workers, together=2)
    timeouts: list[float | None] = []

    class Noted(signal_stops_workers.Thread):  # type: ignore[name-defined,misc]
        def join(self, timeout: float | None = None) -> None:
            timeouts.append(timeout)
            super().join(timeout)

    monkeypatch.setattr(signal_stops_workers, "Thread", Noted)
    before = {one: signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        assert signal_stops_workers.main() == 128 + signal.SIGTERM
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
    assert all_joined(threads, 2)
    assert timeouts[0] is not None  # so that main looks now and then


def test_as_a_reader(run: Run) -> None:
    """The handler runs in main, all workers end, and the exit code tells why."""
    record = run("threads/signal_stops_workers")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "SIGTERM was handled in MainThread",
        "workers alive: [False, False]",
    ]
    assert record.exit_code == 128 + signal.SIGTERM
