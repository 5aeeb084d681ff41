"""Tests of threads/signal_stops_workers."""

from tests.conftest import Run


def test_as_a_reader(run: Run) -> None:
    """Both signals reach main, and all workers end."""
    record = run("threads/signal_stops_workers")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "SIGINT in MainThread: 2 workers ended",
        "SIGTERM in MainThread: 2 workers ended",
    ]
