"""Tests of sharing/nested_lost."""

from tests.conftest import Run


def test_lost(run: Run) -> None:
    """The apple is not there."""
    record = run("sharing/nested_lost")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert "AssertionError: added an apple, and there is []" in record.stderr
    assert record.left_running == []
