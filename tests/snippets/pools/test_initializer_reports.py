"""Tests of pools/initializer_reports."""

from tests.conftest import Run


def test_raised_by_the_task(run: Run) -> None:
    """The error of the initializer reaches the caller."""
    record = run("pools/initializer_reports")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 5
    assert record.stdout.splitlines() == ["[2, 4, 6]", "ConnectionError: no database"]
