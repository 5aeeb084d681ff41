"""Tests of threads/signal_stops_workers."""

import signal

from tests.conftest import Run


def test_as_a_reader(run: Run) -> None:
    """The handler runs in main, all workers end, and the exit code tells why."""
    record = run("threads/signal_stops_workers")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "SIGTERM was handled in MainThread",
        "workers alive: [False, False]",
    ]
    assert record.exit_code == 128 + signal.SIGTERM
