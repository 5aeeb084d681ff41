"""Tests of threads/timeout_checked."""

import pytest

from snippets.threads import timeout_checked
from snippets.threads.timeout_checked import lock, main
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_kept_out() -> None:
    """The second is told so, and the lock stays with the first."""
    assert main() == ("no lock within 0.05 s", True)
    assert not lock.locked()


def test_main_waits_for_its_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main tries when the first is inside, and then waits for it."""
    threads = late_threads(monkeypatch, timeout_checked)
    assert main() == ("no lock within 0.05 s", True)
    assert all_joined(threads, 1)


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/timeout_checked")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the second thread: no lock within 0.05 s",
        "locked while the first is inside: True",
    ]
