"""Tests of queues/one_writer."""

import logging
import threading
from logging.handlers import QueueListener
from multiprocessing import Barrier, Process
from typing import Any

import pytest

from snippets.queues import one_writer as it
from snippets.queues.one_writer import EACH
from tests.conftest import Run
from tests.waiting import first_meet, stands_in, until


def test_nothing_lost(run: Run, start_method: str) -> None:
    """All lines of both processes are in the rotated files."""
    record = run("queues/one_writer", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == [
        f"{name} {number:07}" for name in "AB" for number in range(EACH)
    ]


def test_the_parent_had_a_handler(run: Run) -> None:
    """Forked with the parent's handler, the children still use the queue."""
    record = run("queues/one_writer", start_method="fork")
    assert (record.status, record.reason) == ("passed", "")
    assert len(record.stdout.splitlines()) == 2 * EACH


def test_at_the_same_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is lost while both are alive."""
    both_here = Barrier(2)

    def process(target: Any, args: tuple[Any, ...]) -> Process:
        return Process(target=first_meet, args=(both_here, target, *args))

    monkeypatch.setattr(it, "Process", process)
    assert it.main() == [
        f"{name} {number:07}" for name in "AB" for number in range(it.EACH)
    ]


def test_main_waits_for_the_listener(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the listener writes only when it is stopped is in the files, too."""
    waiter = threading.current_thread()

    class Late(QueueListener):
        def handle(self, record: logging.LogRecord) -> None:
            until(lambda: stands_in("stop", waiter))
            super().handle(record)

    monkeypatch.setattr(it, "QueueListener", Late)
    assert len(it.main()) == 2 * it.EACH
