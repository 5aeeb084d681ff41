"""Tests of sharing/not_atomic."""

from tests.conftest import Run


def test_one_lost(run: Run) -> None:
    """Two have voted, and one vote is lost."""
    record = run("sharing/not_atomic")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert "AssertionError: two have voted, and there is 1 vote" in record.stderr
    assert record.left_running == []
