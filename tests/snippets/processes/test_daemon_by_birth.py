"""Tests of processes/daemon_by_birth."""

from tests.conftest import Run


def test_daemons(run: Run, start_method: str) -> None:
    """Daemon is who was made one before the start."""
    record = run("processes/daemon_by_birth", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "A: daemon is True",
        "B: daemon is False",
        "C: daemon is False",
        "D: daemon is False",
        "too late for D: process has already started",
    ]
