"""Tests of threads/rlock_lets_its_holder_in."""

import pytest

from snippets.threads import rlock_lets_its_holder_in
from snippets.threads.rlock_lets_its_holder_in import Account, main
from tests.conftest import Run
from tests.late import all_joined, late_threads
from tests.together import NotedLock


def test_holder_and_other() -> None:
    """The holder comes in twice; another thread does not."""
    assert main() == (110, False)


def test_taken_twice() -> None:
    """Both methods take the lock: it is taken once, and once more inside."""
    account = Account()
    noted = NotedLock(account.lock)
    account.lock = noted  # type: ignore[assignment]
    account.add_interest()
    assert noted.taken == 2


def test_main_waits_for_its_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main looks when the other thread has tried."""
    threads = late_threads(monkeypatch, rlock_lets_its_holder_in)
    assert main() == (110, False)
    assert all_joined(threads, 1)


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/rlock_lets_its_holder_in")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "balance: 110",
        "another thread got in meanwhile: False",
    ]
