"""Tests of threads/lock_of_its_own."""

import pytest

from snippets.threads import lock_of_its_own
from snippets.threads.lock_of_its_own import main
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_both_inside() -> None:
    """Two locks keep nobody out; one does."""
    assert main() == {"with Lock():": True, "with lock:": False}


def test_main_waits_for_its_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two threads at a time, both joined."""
    threads = late_threads(monkeypatch, lock_of_its_own, together=2)
    main()
    assert all_joined(threads, 4)


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/lock_of_its_own")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "with Lock(): both inside at once: True",
        "with lock: both inside at once: False",
    ]
