"""Tests of sharing/numpy_closed."""

from tests.conftest import Run


def test_crash(run: Run) -> None:
    """The array is well until its segment is closed."""
    record = run("sharing/numpy_closed")
    assert (record.status, record.reason) == ("passed", "")
    assert record.signal == "SIGSEGV"
    assert record.stdout == "open: 7\n"
