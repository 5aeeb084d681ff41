"""Tests of futures/taken_early."""

from tests.conftest import Run


def test_three_taken(run: Run) -> None:
    """One runs, and two more lie in the queue to the worker."""
    record = run("futures/taken_early")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "cannot be cancelled: 3",
        "cancelled: 3",
    ]
