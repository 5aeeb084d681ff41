"""Tests of threads/life_of_a_thread."""

import time
from threading import Thread

import pytest

from snippets.threads import life_of_a_thread
from snippets.threads.life_of_a_thread import main, state
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_states() -> None:
    """Alive only between start and end; the ident comes with start, and stays."""
    assert main() == {
        "made": "alive: False, has no ident",
        "started": "alive: True, has an ident",
        "joined": "alive: False, has an ident",
        "who ran": "MainThread, guest",
    }


def test_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is alive until its function has ended, and not after a join."""
    threads = late_threads(monkeypatch, life_of_a_thread)
    assert main()["joined"] == "alive: False, has an ident"
    assert all_joined(threads, 1)


def test_alive_as_long_as_its_function_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """However late main looks, the thread waits for its leave."""

    def look_late(thread: Thread) -> str:
        time.sleep(0.1)
        return state(thread)

    monkeypatch.setattr(life_of_a_thread, "state", look_late)
    assert main()["started"] == "alive: True, has an ident"


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/life_of_a_thread")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "made: alive: False, has no ident",
        "started: alive: True, has an ident",
        "joined: alive: False, has an ident",
        "who ran: MainThread, guest",
    ]
