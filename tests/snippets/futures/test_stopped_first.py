"""Tests of futures/stopped_first."""

from tests.conftest import Run


def test_clean(run: Run) -> None:
    """Jobs were done, and main's end is quiet."""
    record = run("futures/stopped_first")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "jobs were done: True",
        "main has ended",
    ]
    assert record.stderr == ""
