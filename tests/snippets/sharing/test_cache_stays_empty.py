"""Tests of sharing/cache_stays_empty."""

from tests.conftest import Run


def test_empty(run: Run) -> None:
    """No square comes back."""
    record = run("sharing/cache_stays_empty")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert "AssertionError: 0 squares came back" in record.stderr
    assert record.left_running == []
