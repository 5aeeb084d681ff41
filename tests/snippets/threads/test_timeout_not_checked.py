"""Tests of threads/timeout_not_checked."""

from threading import Lock

import pytest

from snippets.threads import timeout_not_checked
from snippets.threads.timeout_not_checked import main
from tests.conftest import Run
from tests.late import all_joined, late_threads


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """However late the patient one is, the hasty one asks in vain, and goes in."""
    asked: list[tuple[float, bool]] = []
    real = Lock()

    class Noted:
        locked, release = real.locked, real.release

        def __enter__(self) -> None:
            real.acquire()

        def __exit__(self, *_: object) -> None:
            real.release()

        def acquire(self, timeout: float) -> bool:
            got = real.acquire(timeout=timeout)
            asked.append((timeout, got))
            return got

    monkeypatch.setattr(timeout_not_checked, "lock", Noted())
    monkeypatch.setattr(timeout_not_checked, "met", [["of an earlier run"]])
    threads = late_threads(monkeypatch, timeout_not_checked, only="patient")
    assert main() == (["patient", "hasty"], False)
    assert all_joined(threads, 2)
    assert asked == [(0.05, False)]


def test_as_a_reader(run: Run) -> None:
    """Two are inside; the lock is gone, and its holder fails."""
    record = run("threads/timeout_not_checked")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "inside together: ['patient', 'hasty']",
        "locked while patient is inside: False",
    ]
    assert "RuntimeError: release unlocked lock" in record.stderr
