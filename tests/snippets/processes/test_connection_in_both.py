"""Tests of processes/connection_in_both."""

from tests.conftest import Run


def test_lost(run: Run) -> None:
    """Both commits succeed, and one row is gone."""
    record = run("processes/connection_in_both")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "exit code of the child: 0",
        '["the parent\'s"]',
    ]
