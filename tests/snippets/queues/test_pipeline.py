"""Tests of queues/pipeline."""

from collections.abc import Callable
from threading import enumerate as alive
from typing import Any

import pytest

from evidence.record import Record
from snippets.queues import pipeline as it
from snippets.queues.pipeline import ITEMS
from tests.conftest import Run
from tests.speed import assert_holds, several_cores
from tests.waiting import late, stands_in, until


def test_all_pages(run: Run) -> None:
    """Every page has gone through all stages, in order."""
    record = run("queues/pipeline")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [f"PAGE {n}" for n in range(ITEMS)]


@several_cores
@pytest.mark.alone
def test_at_the_same_time(run: Run) -> None:
    """More than one stage computes at a time."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("queues/pipeline")
        return (record.cores_busy or 0) > 1.2, [record]

    assert_holds(attempt)


def test_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when its workers have ended."""
    seen: list[bool] = []
    monkeypatch.setattr(it, "read", late(it.read, seen))
    monkeypatch.setattr(it, "work", late(it.work, seen))
    monkeypatch.setattr(it, "write", late(it.write, seen))
    it.main()
    assert seen == [True] * 3


def test_a_full_queue_holds_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """While a stage takes nothing, the one before it waits, and two items lie ready."""
    found: list[int] = []

    def stuck(name: str) -> bool:
        stages = [thread for thread in alive() if thread.name == name]
        waits = stages and stands_in("put", stages[0]) and stands_in("wait", stages[0])
        return not stages or bool(waits)

    def when_stuck(before: str, stage: Callable[..., Any]) -> Callable[..., Any]:
        def runs(inbox: Any, *out: Any) -> None:
            until(lambda: inbox.qsize() >= 2 and stuck(before))
            found.append(inbox.qsize())
            stage(inbox, *out)

        return runs

    monkeypatch.setattr(it, "compute", int)  # the work is not the point here
    monkeypatch.setattr(it, "work", when_stuck("read", it.work))
    monkeypatch.setattr(it, "write", when_stuck("work", it.write))
    it.main()
    assert found == [2, 2]
