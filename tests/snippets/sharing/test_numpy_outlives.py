"""Tests of sharing/numpy_outlives."""

from tests.conftest import Run


def test_crash(run: Run) -> None:
    """The array is made, and crashes when it is read."""
    record = run("sharing/numpy_outlives")
    assert (record.status, record.reason) == ("passed", "")
    assert record.signal == "SIGSEGV"
    assert record.stdout == "made 10000 numbers\n"
