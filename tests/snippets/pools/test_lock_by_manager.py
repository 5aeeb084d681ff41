"""Tests of pools/lock_by_manager."""

from threading import Lock

from snippets.pools.lock_by_manager import task
from tests.conftest import Run
from tests.together import children


def test_one_lock(run: Run, start_method: str) -> None:
    """Parent and worker have the same lock: it is taken, and then it is free."""
    record = run("pools/lock_by_manager", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "a worker got the lock while we held it: False",
        "and afterwards: True",
    ]
    assert len(children(record)) == 2  # the manager and the worker


def test_released() -> None:
    """A task that got the lock leaves it free; one that did not lets it be."""
    lock = Lock()
    assert task(lock)
    assert not lock.locked()
    with lock:
        assert not task(lock)
        assert lock.locked()
