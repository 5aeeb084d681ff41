"""Tests of futures/executor_not_sent."""

from tests.conftest import Run


def test_refused(run: Run) -> None:
    """The task fails with a TypeError."""
    record = run("futures/executor_not_sent")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "TypeError",
    ]
