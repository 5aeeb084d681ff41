"""Tests of sharing/umlauts_undecodable."""

from tests.conftest import Run


def test_undecodable(run: Run) -> None:
    """Eight bytes are kept, and the last is half a letter."""
    record = run("sharing/umlauts_undecodable")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert "can't decode byte 0xc3 in position 7" in record.stderr
    assert record.left_running == []
