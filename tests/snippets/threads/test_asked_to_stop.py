"""Tests of threads/asked_to_stop."""

from threading import Event, Thread

import pytest

from snippets.threads import asked_to_stop
from snippets.threads.asked_to_stop import main, write_file
from tests.conftest import Run
from tests.together import slow_print


def test_nobody_left() -> None:
    """The thread has ended when main returns."""
    assert main() is False


def test_it_waits_to_be_asked() -> None:
    """The thread goes on until it is asked, and then ends."""
    begun, stop = Event(), Event()
    thread = Thread(target=write_file, args=(begun, stop))
    thread.start()
    assert begun.wait(10)
    thread.join(0.3)
    assert thread.is_alive()
    stop.set()
    thread.join(10)
    assert not thread.is_alive()


def test_main_waits_for_the_cleanup(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the cleanup, it is over when main returns."""
    said = slow_print(monkeypatch, asked_to_stop)
    main()
    assert said == ["file opened", "file closed"]


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/asked_to_stop")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "file opened",
        "file closed",
        "main ends, the thread is alive: False",
    ]
