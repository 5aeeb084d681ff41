"""Tests of threads/daemon_and_atexit."""

from threading import Event, Thread

import pytest

from snippets.threads import daemon_and_atexit
from snippets.threads.daemon_and_atexit import end, write_file
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


def test_the_daemon_waits_to_be_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """The daemon goes on until the event is set, and then ends."""
    stop = Event()
    monkeypatch.setattr(daemon_and_atexit, "stop", stop)
    thread = Thread(target=write_file, daemon=True)
    thread.start()
    thread.join(0.3)
    assert thread.is_alive()
    stop.set()
    thread.join(10)
    assert not thread.is_alive()


def test_it_does_not_wait_for_ever() -> None:
    """A daemon that does not react cannot keep the program from ending."""

    class Noting(Thread):
        timeout: float | None = None

        def join(self, timeout: float | None = None) -> None:
            self.timeout = timeout

    thread = Noting()
    end(thread)
    assert thread.timeout is not None
