"""Tests of sharing/numpy_exported."""

from tests.conftest import Run


def test_refused(run: Run) -> None:
    """The segment is not closed under the array."""
    record = run("sharing/numpy_exported")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert "BufferError: cannot close exported pointers exist" in record.stderr
    assert record.left_running == []
