"""Tests of sharing/numpy_outlives_held."""

from tests.conftest import Run


def test_no_crash(run: Run) -> None:
    """The segment cannot be closed, says so, and the array can be read."""
    record = run("sharing/numpy_outlives_held")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.exit_code, record.signal) == (0, None)
    assert record.stdout.splitlines() == ["made 10000 numbers", "the first is 0"]
    assert "BufferError: cannot close exported pointers exist" in record.stderr
