"""Tests of threads/stop_as_a_bool."""

from threading import Event, Thread

import pytest

from snippets.threads import stop_as_a_bool
from snippets.threads.stop_as_a_bool import main, work
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_main() -> None:
    """The thread works all its rounds."""
    assert main() == [0, 1, 2]


def test_the_thread_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """It works no round before it may go on, and main waits for its last one."""
    go_on, rounds = Event(), list[int]()
    thread = Thread(target=work, args=(False, go_on, rounds))
    thread.start()
    thread.join(timeout=0.2)
    assert rounds == []
    go_on.set()
    thread.join(timeout=5)
    assert rounds == [0, 1, 2]
    threads = late_threads(monkeypatch, stop_as_a_bool)
    assert main() == [0, 1, 2]
    assert all_joined(threads, 1)


def test_true_from_the_start() -> None:
    """A thread that was given True works no round."""
    go_on, rounds = Event(), list[int]()
    go_on.set()
    work(True, go_on, rounds)
    assert rounds == []


def test_as_a_reader(run: Run) -> None:
    """The program says how many rounds were worked."""
    record = run("threads/stop_as_a_bool")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "rounds worked after the stop: 3\n"
