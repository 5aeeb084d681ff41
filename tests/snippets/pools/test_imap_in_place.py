"""Tests of pools/imap_in_place."""

from tests.conftest import Run


def test_in_place(run: Run) -> None:
    """Only the failed task's answer is missing."""
    record = run("pools/imap_in_place")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == [
        "1.0",
        "failed: division by zero",
        "0.25",
        "0.2",
    ]
