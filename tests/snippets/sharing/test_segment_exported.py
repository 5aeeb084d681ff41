"""Tests of sharing/segment_exported."""

from tests.conftest import Run


def test_refused(run: Run) -> None:
    """The segment is not closed under a view."""
    record = run("sharing/segment_exported")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert "BufferError: cannot close exported pointers exist" in record.stderr
    assert record.left_running == []
