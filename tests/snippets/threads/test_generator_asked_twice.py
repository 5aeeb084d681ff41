"""Tests of threads/generator_asked_twice."""

import time
from collections.abc import Iterator
from threading import Event, current_thread

import pytest

from snippets.threads import generator_asked_twice
from snippets.threads.generator_asked_twice import lines, main
from tests.conftest import Run


class Impatient(Event):
    """An event that nobody waits for longer than a while: a test must end."""

    def wait(self, timeout: float | None = 5) -> bool:
        """Wait a while."""
        return super().wait(timeout)


class SlowToEnter(Iterator[str]):
    """A generator that the first of two threads is slow to begin with."""

    def __init__(self, inside: Event, go_on: Event) -> None:
        self._source = lines(inside, go_on)

    def __next__(self) -> str:
        """Run it, after a while."""
        if current_thread().name.endswith("_0"):
            time.sleep(0.2)
        return next(self._source)


def test_asked_while_it_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """However late the first thread is, it is inside when the second one asks."""
    monkeypatch.setattr(generator_asked_twice, "Event", Impatient)
    monkeypatch.setattr(generator_asked_twice, "lines", SlowToEnter)
    with pytest.raises(ValueError, match="already executing"):
        main()


def test_fails(run: Run) -> None:
    """The second thread fails; the first one gets every line."""
    record = run("threads/generator_asked_twice")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["the first thread got: ['line 1', 'line 2']"]
    assert record.stderr.splitlines()[-1] == "ValueError: generator already executing"
