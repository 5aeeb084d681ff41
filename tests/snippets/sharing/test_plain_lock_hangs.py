"""Tests of sharing/plain_lock_hangs."""

from tests.conftest import Run


def test_hangs(run: Run) -> None:
    """It waits in the line that changes the value."""
    record = run("sharing/plain_lock_hangs")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert 'plain_lock_hangs.py", line 10 in main' in record.stderr
    assert record.left_running == []
