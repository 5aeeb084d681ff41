"""Tests of futures/wait_again."""

from snippets.futures.wait_again import main
from tests.conftest import Run


def test_counted_again() -> None:
    """The one that is done is returned each time, and nobody waits for the other."""
    assert main() == [(1, 1)] * 3


def test_printed(run: Run) -> None:
    """As a reader runs it, it prints three equal lines."""
    record = run("futures/wait_again")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["done: 1 not done: 1"] * 3
    assert record.processes == 1  # the event is one for all threads
