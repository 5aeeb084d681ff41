"""Tests of pools/lock_by_manager."""

from tests.conftest import Run


def test_both_had_it(run: Run) -> None:
    """Both tasks had the lock."""
    record = run("pools/lock_by_manager")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["tea had the lock", "milk had the lock"]
