"""Tests of sharing/mmap_grows."""

from tests.conftest import Run


def test_grown(run: Run) -> None:
    """File and map have ten bytes, of which five were there."""
    record = run("sharing/mmap_grows")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "in the file: 10, mapped: 10, hello, you\n"
