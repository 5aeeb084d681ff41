"""Tests of threads/main_ends_first."""

from threading import Event, Thread

import pytest

from snippets.threads import main_ends_first
from snippets.threads.main_ends_first import main
from tests.conftest import Run


def test_the_thread_comes_to_its_end() -> None:
    """The thread outlives main, and ends by itself."""
    thread = main()
    thread.join(timeout=10)
    assert not thread.is_alive()
    assert not thread.daemon


def test_the_thread_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """It says nothing before main is done."""
    monkeypatch.setattr(main_ends_first, "main_is_done", Event())
    thread = Thread(target=main_ends_first.work)
    thread.start()
    thread.join(timeout=0.2)
    assert thread.is_alive()
    main_ends_first.main_is_done.set()
    thread.join(timeout=5)
    assert not thread.is_alive()


def test_as_a_reader(run: Run) -> None:
    """The work is done after main is done, though nobody joins."""
    record = run("threads/main_ends_first")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["main is done", "work is done"]
