"""Tests of threads/daemon_and_atexit."""

from tests.conftest import Run


def test_as_a_reader(run: Run) -> None:
    """The handler comes while the daemon still runs, and ends it."""
    record = run("threads/daemon_and_atexit")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "main is done",
        "file closed",
        "atexit: the daemon is alive: False",
    ]
