"""Tests of futures/callback_thread."""

from tests.conftest import Run


def test_who_runs_it(run: Run) -> None:
    """The worker runs it, or the thread that adds it too late."""
    record = run("futures/callback_thread")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "added before the end, it ran in: worker_0",
        "added after the end, it ran in: MainThread",
    ]
