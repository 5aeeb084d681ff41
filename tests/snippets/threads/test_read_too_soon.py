"""Tests of threads/read_too_soon."""

from threading import Event, Thread

import pytest

from snippets.threads import read_too_soon
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_nothing_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """The list is empty when main looks, and full when the thread has ended."""
    results: list[int] = []
    monkeypatch.setattr(read_too_soon, "results", results)
    monkeypatch.setattr(read_too_soon, "looked", Event())
    threads = late_threads(monkeypatch, read_too_soon)
    with pytest.raises(IndexError):
        read_too_soon.main()
    assert all_joined(threads, 1)
    assert results == [42]


def test_the_thread_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """It puts nothing there before main has looked."""
    results: list[int] = []
    monkeypatch.setattr(read_too_soon, "results", results)
    monkeypatch.setattr(read_too_soon, "looked", Event())
    thread = Thread(target=read_too_soon.work)
    thread.start()
    thread.join(timeout=0.2)
    assert thread.is_alive()
    assert not results
    read_too_soon.looked.set()
    thread.join(timeout=5)
    assert results == [42]


def test_as_a_reader(run: Run) -> None:
    """It fails every time, and prints no answer."""
    record = run("threads/read_too_soon")
    assert (record.status, record.reason, record.stdout) == ("passed", "", "")
    assert "IndexError: list index out of range" in record.stderr
