"""Tests of threads/popped_once."""

from threading import Barrier
from typing import Any

import pytest

from snippets.threads import popped_once
from snippets.threads.popped_once import main
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_main(monkeypatch: pytest.MonkeyPatch) -> None:
    """One thread gets the job, the other one nothing, in one call each."""
    calls: list[str] = []

    class Noted(dict[str, str]):
        def pop(self, *args: Any) -> Any:
            calls.append("pop")
            return super().pop(*args)

        def __contains__(self, key: object) -> bool:
            calls.append("in")
            return super().__contains__(key)

    monkeypatch.setattr(popped_once, "jobs", Noted({"job 1": "paint the door"}))

    class NotedBarrier(Barrier):
        def wait(self, timeout: float | None = None) -> int:
            calls.append("wait")
            return super().wait(timeout)

    monkeypatch.setattr(popped_once, "Barrier", NotedBarrier)
    threads = late_threads(monkeypatch, popped_once, together=2)
    assert main() == [None, "paint the door"]
    assert all_joined(threads, 2)
    assert calls == ["wait"] * 2 + ["pop"] * 2  # no one before both are there


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/popped_once")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["the two got: [None, 'paint the door']"]
