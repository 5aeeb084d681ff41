"""Tests of sharing/manager_lock."""

from tests.conftest import Run


def test_none_lost(run: Run) -> None:
    """No vote is lost under the lock."""
    record = run("sharing/manager_lock")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "two vote 50 times each: 100\n"
