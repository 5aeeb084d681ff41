"""Tests of sharing/slot_lost."""

from tests.conftest import Run


def test_one_lost(run: Run) -> None:
    """Two have counted, and one is lost."""
    record = run("sharing/slot_lost")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert "AssertionError: two have counted, and the slot says 1" in record.stderr
    assert record.left_running == []
