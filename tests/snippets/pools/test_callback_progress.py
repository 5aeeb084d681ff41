"""Tests of pools/callback_progress."""

from tests.conftest import Run


def test_one_thread(run: Run) -> None:
    """One thread that is not main calls the callback, each time."""
    record = run("pools/callback_progress")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == [
        "done: 1",
        "done: 2",
        "done: 3",
        "done: 4",
        "threads that called: 1",
        "main was one of them: False",
    ]
