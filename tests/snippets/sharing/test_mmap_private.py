"""Tests of sharing/mmap_private."""

from tests.conftest import Run


def test_not_shared(run: Run) -> None:
    """The change is in the mapping, and not in the file."""
    record = run("sharing/mmap_private")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "mapped: HELLO, read: hello\n"
