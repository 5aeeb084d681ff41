"""Tests of sharing/progress."""

from tests.conftest import Run


def test_nine(run: Run) -> None:
    """Three workers have counted three pieces each."""
    record = run("sharing/progress")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "pieces done: 9\n"
