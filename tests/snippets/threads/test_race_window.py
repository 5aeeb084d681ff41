"""Tests of threads/race_window."""

from threading import Barrier

import pytest

from snippets.threads import race_window
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_one_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two threads add one each, and one is all that is added."""
    monkeypatch.setattr(race_window, "counter", 40)
    assert race_window.main() == 41


def test_the_window_stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the read and the write each thread waits until the other has read."""
    read_before: list[int] = []
    said: list[str] = []

    class Noted(Barrier):
        def wait(self, timeout: float | None = None) -> int:
            read_before.append(len(said))
            return super().wait(timeout)

    monkeypatch.setattr(race_window, "Barrier", Noted)
    monkeypatch.setattr(race_window, "say", said.append)
    monkeypatch.setattr(race_window, "compute", lambda: None)
    monkeypatch.setattr(race_window, "counter", 0)
    threads = late_threads(monkeypatch, race_window, together=2)
    assert race_window.main() == 1
    assert all_joined(threads, 2)
    assert len(read_before) == 2
    assert said == ["read 0"] * 2 + ["wrote 1"] * 2


def test_as_a_reader(run: Run) -> None:
    """Both read the same number before either of them writes."""
    record = run("threads/race_window")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "read 0",
        "read 0",
        "wrote 1",
        "wrote 1",
        "added one twice: 1",
    ]
