"""Tests of futures/stopped_first."""

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from snippets.futures import stopped_first
from tests.conftest import Run


def test_clean(run: Run) -> None:
    """Jobs were done, and main's end is quiet."""
    record = run("futures/stopped_first")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "jobs were done: True",
        "main has ended",
    ]
    assert record.stderr == ""


def test_the_producer_ends_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the producer submits after the request to stop is still done."""

    def slow(pool: ThreadPoolExecutor, begun: Event, stop: Event) -> None:
        begun.set()
        stop.wait()
        time.sleep(0.3)  # an executor that does not wait is shut down by now
        pool.submit(stopped_first.done.append, 2)

    monkeypatch.setattr(stopped_first, "schedule", slow)
    stopped_first.done.append(7)  # as an earlier call leaves it
    assert stopped_first.main()
    assert stopped_first.done == [2]
