"""Tests of futures/queue_time_counts."""

from snippets.futures import queue_time_counts
from tests.conftest import Run


def test_in_line(run: Run) -> None:
    """The task in line timed out without having begun."""
    record = run("futures/queue_time_counts")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "timed out; begun: False",
        "later: 7",
    ]


def test_called_again() -> None:
    """A second call begins as the first did."""
    first = queue_time_counts.main()
    assert queue_time_counts.main() == first
