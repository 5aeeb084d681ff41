"""Tests of sharing/array_slices."""

from tests.conftest import Run


def test_slices(run: Run) -> None:
    """A slice that was read is a copy, one that is assigned to is not."""
    record = run("sharing/array_slices")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ("[1, 2, 3, 4]\n[1, 2, 0, 0]\n")
