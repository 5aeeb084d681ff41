"""Tests of futures/callback_raises."""

from tests.conftest import Run


def test_logged_only(run: Run) -> None:
    """The error is logged, and every result is there all the same."""
    record = run("futures/callback_raises")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 0)
    assert record.stdout.splitlines()[-1] == "all well: [5, 0, 4]"
    assert set(record.stdout.splitlines()[:-1]) == {"saved 20.0", "saved 25.0"}
    assert "exception calling callback" in record.stderr
