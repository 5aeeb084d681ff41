"""Tests of futures/asked_each."""

from tests.conftest import Run


def test_told(run: Run) -> None:
    """Two are saved, the failure is told, and the exit status says so."""
    record = run("futures/asked_each")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 1)
    assert set(record.stdout.splitlines()) == {"news saved: 4", "map saved: 3"}
    assert record.stderr == "mail failed: disk full\n"
