"""Tests of sharing/segment_by_itself."""

from tests.conftest import Run


def test_changed(run: Run) -> None:
    """The parent reads what the child has written."""
    record = run("sharing/segment_by_itself")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""  # nothing is left to the resource tracker
    assert record.stdout == "HELLO\n"
