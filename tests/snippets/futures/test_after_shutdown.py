"""Tests of futures/after_shutdown."""

from tests.conftest import Run


def test_refused(run: Run) -> None:
    """Inside it answers, outside it refuses."""
    record = run("futures/after_shutdown")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 1)
    assert record.stdout == "inside: 7\n"
    assert "cannot schedule new futures after shutdown" in record.stderr
