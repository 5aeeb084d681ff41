"""Tests of sharing/counter_locked."""

from tests.conftest import Run


def test_none_lost(run: Run) -> None:
    """No update is lost under the lock."""
    record = run("sharing/counter_locked")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "two count 1000 each: 2000\n"
