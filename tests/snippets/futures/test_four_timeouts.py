"""Tests of futures/four_timeouts."""

from snippets.futures import four_timeouts
from tests.conftest import Run


def test_three_raise(run: Run) -> None:
    """Three raise, one returns, and the task goes on."""
    record = run("futures/four_timeouts")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "result: TimeoutError",
        "as_completed: TimeoutError",
        "map: TimeoutError",
        "wait: returned 1",
        "afterwards: returned 1",
    ]


def test_called_again() -> None:
    """A second call begins as the first did."""
    first = four_timeouts.main()
    assert four_timeouts.main() == first
