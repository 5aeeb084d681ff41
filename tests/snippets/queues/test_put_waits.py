"""Tests of queues/put_waits."""

from multiprocessing import SimpleQueue
from threading import current_thread
from typing import Any

import pytest

from snippets.queues import put_waits as it
from tests.conftest import Run
from tests.waiting import imported, late, stands_in, until


def test_waits(run: Run) -> None:
    """The one returns, the other waits until its item is taken."""
    record = run("queues/put_waits")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 1  # a thread waits
    assert record.stdout.splitlines() == [
        "Queue.put has returned",
        "SimpleQueue.put is still waiting",
        "and returns now that it was taken",
    ]


def test_it_is_given_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A put that finds room is over before anybody is told that it waits."""
    waiter = current_thread()

    def simple() -> Any:
        queue: Any = SimpleQueue()
        put = queue.put

        def when_awaited(item: bytes) -> None:
            until(lambda: stands_in("join", waiter))
            put(item)

        queue.put = when_awaited
        return queue

    monkeypatch.setattr(it, "SimpleQueue", simple)
    monkeypatch.setattr(it, "BIG", b"a little")
    assert it.main() == [
        "Queue.put has returned",
        "and returns now that it was taken",
    ]


def test_it_returns(monkeypatch: pytest.MonkeyPatch) -> None:
    """The put that waited is joined."""
    seen: list[bool] = []

    def simple() -> Any:
        queue: Any = SimpleQueue()
        queue.put = late(queue.put, seen)
        return queue

    monkeypatch.setattr(it, "SimpleQueue", simple)
    it.main()
    assert seen == [True]


def test_import_does_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """Imported, as a child would import it, it neither starts nor prints anything."""
    imported("queues/put_waits")
    assert capsys.readouterr().out == ""
