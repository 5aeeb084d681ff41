"""Tests of sharing/segment_gone."""

from tests.conftest import Run


def test_gone(run: Run) -> None:
    """Its name is not there."""
    record = run("sharing/segment_gone")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert "FileNotFoundError: [Errno 2] No such file or directory" in record.stderr
    assert record.left_running == []
