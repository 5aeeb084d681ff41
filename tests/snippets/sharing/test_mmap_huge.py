"""Tests of sharing/mmap_huge."""

from tests.conftest import Run


def test_little_memory(run: Run) -> None:
    """All of it is mapped, and hardly any memory is taken."""
    record = run("sharing/mmap_huge")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == (
        "100 GB mapped, last byte: 7\nless than 10 MB of memory more: True\n"
    )
