"""Tests of sharing/text_too_long."""

from tests.conftest import Run


def test_refused(run: Run) -> None:
    """Seven bytes do not fit into five."""
    record = run("sharing/text_too_long")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert "ValueError: byte string too long" in record.stderr
    assert record.left_running == []
