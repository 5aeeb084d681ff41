"""Tests of sharing/mmap_replaced."""

from tests.conftest import Run


def test_both(run: Run) -> None:
    """The map shows the old file, the path leads to the new one."""
    record = run("sharing/mmap_replaced")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "mapped: the old one, at the path: new\n"
