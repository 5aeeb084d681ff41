"""Tests of threads/cannot_start."""

from tests.conftest import Run


def test_no_room(run: Run) -> None:
    """Three threads find room, and the fourth cannot be started."""
    record = run("threads/cannot_start")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "a hundred wanted, started: 3\n"
    assert "RuntimeError: can't start new thread" in record.stderr
