"""Tests of processes/database_is_locked."""

from tests.conftest import Run


def test_locked(run: Run, start_method: str) -> None:
    """The other transaction is open for longer than this one waits."""
    record = run("processes/database_is_locked", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert "sqlite3.OperationalError: database is locked" in record.stderr
