"""Tests of threads/thread_waits_for_signal."""

from tests.conftest import Run


def test_as_a_reader(run: Run) -> None:
    """The signal ends in the thread that waits, and kills nobody."""
    record = run("threads/thread_waits_for_signal")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["the watcher got SIGTERM"]
