"""Tests of sharing/dead_holder."""

from tests.conftest import Run


def test_locked(run: Run) -> None:
    """The holder was killed, and the lock cannot be had."""
    record = run("sharing/dead_holder")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "the holder is gone; exit code -9\n"
    assert "TimeoutError: the counter cannot even be read" in record.stderr
    assert record.left_running == []
