"""Tests of sharing/mmap_by_path."""

from tests.conftest import Run


def test_shared(run: Run) -> None:
    """The change is in the mapping of the parent, and in the file."""
    record = run("sharing/mmap_by_path")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""
    assert record.stdout == "mapped: HELLO, read: HELLO\n"
