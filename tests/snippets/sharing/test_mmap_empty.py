"""Tests of sharing/mmap_empty."""

from tests.conftest import Run


def test_refused(run: Run) -> None:
    """A file without a byte cannot be mapped."""
    record = run("sharing/mmap_empty")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert "ValueError: cannot mmap an empty file" in record.stderr
    assert record.left_running == []
