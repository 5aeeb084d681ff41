"""Tests of sharing/segment_name_taken."""

from tests.conftest import Run


def test_taken(run: Run) -> None:
    """The name is there already."""
    record = run("sharing/segment_name_taken")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert "FileExistsError: [Errno 17] File exists" in record.stderr
    assert record.left_running == []
