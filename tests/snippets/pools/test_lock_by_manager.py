"""Tests of pools/lock_by_manager."""

from tests.conftest import Run


def test_one_lock(run: Run, start_method: str) -> None:
    """Parent and workers have the same lock: it is taken, and then it is free."""
    record = run("pools/lock_by_manager", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "a worker got the lock while we held it: False",
        "and afterwards: True",
    ]
