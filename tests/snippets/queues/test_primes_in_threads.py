"""Tests of queues/primes_in_threads."""

import pytest

from snippets.queues import primes_in_threads as it
from snippets.queues.primes_in_threads import TASKS, primes_below
from tests.conftest import Run
from tests.waiting import late


@pytest.mark.parametrize(("limit", "count"), [(2, 0), (3, 1), (10, 4), (100, 25)])
def test_primes_below(limit: int, count: int) -> None:
    """It counts the primes below a limit."""
    assert primes_below(limit) == count


def test_all_tasks(run: Run) -> None:
    """Every task is done, and all have the same result."""
    record = run("queues/primes_in_threads")
    assert (record.status, record.reason) == ("passed", "")
    time, results = record.stdout.splitlines()
    assert time.startswith(f"{len(TASKS)} tasks in ")
    assert results == "limit, primes below it: (30000, 3245)"


def test_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when its workers have ended."""
    seen: list[bool] = []
    monkeypatch.setattr(it, "worker", late(it.worker, seen))
    it.main()
    assert seen == [True] * 2
