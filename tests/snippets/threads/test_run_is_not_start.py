"""Tests of threads/run_is_not_start."""

from threading import current_thread

import pytest

from snippets.threads import run_is_not_start
from snippets.threads.run_is_not_start import main
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_who_ran() -> None:
    """run() stays in the caller's thread."""
    assert main() == [current_thread().name, "helper"]


def test_main_waits_for_its_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main looks when the thread has ended."""
    threads = late_threads(monkeypatch, run_is_not_start)
    assert main() == [current_thread().name, "helper"]
    assert all_joined(threads, 1)


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/run_is_not_start")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "run()   ran in MainThread",
        "start() ran in helper",
    ]
