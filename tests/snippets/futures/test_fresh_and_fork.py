"""Tests of futures/fresh_and_fork."""

from tests.conftest import Run


def test_refused(run: Run) -> None:
    """The executor is not even made, and the message says what to do."""
    record = run("futures/fresh_and_fork")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 1)
    assert "supply a different mp_context" in record.stderr
