"""Tests of futures/queue_time_counts."""

from tests.conftest import Run


def test_in_line(run: Run) -> None:
    """The task in line timed out without having begun."""
    record = run("futures/queue_time_counts")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "timed out; begun: False",
        "later: 7",
    ]
