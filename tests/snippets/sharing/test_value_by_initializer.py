"""Tests of sharing/value_by_initializer."""

from tests.conftest import Run


def test_counted(run: Run) -> None:
    """Each task was counted."""
    record = run("sharing/value_by_initializer")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "pieces done: 100000\n"
