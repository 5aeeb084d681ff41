"""Tests of futures/callback_thread."""

from snippets.futures import callback_thread
from tests.conftest import Run


def test_who_runs_it(run: Run) -> None:
    """The worker runs it, or the thread that adds it too late."""
    record = run("futures/callback_thread")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "added before the end, it ran in: worker_0",
        "added after the end, it ran in: MainThread",
    ]


def test_called_again() -> None:
    """A second call begins as the first did."""
    first = callback_thread.main()
    assert len(first) == len(callback_thread.main()) == 2
