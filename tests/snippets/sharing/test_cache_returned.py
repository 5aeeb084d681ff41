"""Tests of sharing/cache_returned."""

from tests.conftest import Run


def test_kept(run: Run) -> None:
    """All ten squares are in the parent."""
    record = run("sharing/cache_returned")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "10 squares, the last is 81\n"
