"""Tests of eventloop/all_at_once."""

from tests.conftest import Run


def test_too_many(run: Run) -> None:
    """It fails for want of files."""
    record = run("eventloop/all_at_once")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert record.stdout == ""
    assert "OSError: [Errno 24] Too many open files" in record.stderr
