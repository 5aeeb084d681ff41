"""Tests of queues/longest_first."""

from snippets.queues.longest_first import LONG_FIRST, SHORT_FIRST, main
from tests.conftest import Run


def test_long_first_is_faster() -> None:
    """In the best of some runs, the tasks end sooner with the long one first."""
    assert sorted(SHORT_FIRST) == sorted(LONG_FIRST)
    found = [main() for _ in range(3)]
    first, last = (
        min(times[f"long task {when}"] for times in found) for when in ("first", "last")
    )
    assert first < last


def test_as_a_reader(run: Run) -> None:
    """The program prints a line for each order."""
    record = run("queues/longest_first")
    assert (record.status, record.reason) == ("passed", "")
    assert len(record.stdout.splitlines()) == 2
