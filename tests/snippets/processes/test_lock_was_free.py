"""Tests of processes/lock_was_free."""

from tests.conftest import Run


def test_warns_without_need(run: Run) -> None:
    """The child has the lock, and yet there was a warning."""
    record = run("processes/lock_was_free")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == ["child got the lock: True", "warned: True"]
