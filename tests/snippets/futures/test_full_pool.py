"""Tests of futures/full_pool."""

from tests.conftest import Run


def test_times_out(run: Run) -> None:
    """The inner task never begins; only the timeout ends the waiting."""
    record = run("futures/full_pool")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 1)
    assert record.stdout == ""
    assert "net.result(timeout=0.5)" in record.stderr
