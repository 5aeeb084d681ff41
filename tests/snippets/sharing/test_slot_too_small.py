"""Tests of sharing/slot_too_small."""

from tests.conftest import Run


def test_refused(run: Run) -> None:
    """Eight bytes fit, nine do not."""
    record = run("sharing/slot_too_small")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "Benjamin fits\n"
    assert "ValueError: bytes/str item exceeds available storage" in record.stderr
    assert record.left_running == []
