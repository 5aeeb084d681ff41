"""Tests of sharing/numpy_memmap."""

from tests.conftest import Run


def test_shared(run: Run) -> None:
    """The mapping of the parent shows what the child has doubled."""
    record = run("sharing/numpy_memmap")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[0, 2, 4, 6]\n"
