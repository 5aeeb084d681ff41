"""Tests of sharing/mmap_truncated."""

from tests.conftest import Run


def test_bus_error(run: Run) -> None:
    """The first look is well, the second one ends the process."""
    record = run("sharing/mmap_truncated")
    assert (record.status, record.reason) == ("passed", "")
    assert record.signal == "SIGBUS"
    assert record.stdout == "the last byte: 0\n"
