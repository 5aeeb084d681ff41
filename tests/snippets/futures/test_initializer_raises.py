"""Tests of futures/initializer_raises."""

from tests.conftest import Run


def test_both_break(run: Run) -> None:
    """Each kind raises its own error, and the cause is on stderr twice."""
    record = run("futures/initializer_raises")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 0)
    assert record.stdout.splitlines() == ["BrokenThreadPool", "BrokenProcessPool"]
    assert record.stderr.count("ConnectionError: no database here") == 2
