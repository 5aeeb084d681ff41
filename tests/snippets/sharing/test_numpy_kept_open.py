"""Tests of sharing/numpy_kept_open."""

from tests.conftest import Run


def test_written(run: Run) -> None:
    """The parent reads what the child has written."""
    record = run("sharing/numpy_kept_open")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "42\n"
