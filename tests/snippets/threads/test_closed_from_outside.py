"""Tests of threads/closed_from_outside."""

import time
from collections.abc import Iterator
from threading import Event

import pytest

from snippets.threads import closed_from_outside
from snippets.threads.closed_from_outside import lines, main
from tests.conftest import Run


class SlowToEnter(Iterator[str]):
    """A generator that a thread is slow to begin with."""

    def __init__(self, inside: Event, go_on: Event) -> None:
        self._source = lines(inside, go_on)

    def __next__(self) -> str:
        """Run it, after a while."""
        time.sleep(0.2)
        return next(self._source)

    def close(self) -> None:
        """Close it."""
        self._source.close()


def test_fails(run: Run) -> None:
    """The generator is running, so close() is refused."""
    record = run("threads/closed_from_outside")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == []
    assert record.stderr.splitlines()[-1] == "ValueError: generator already executing"


def test_closed_while_it_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """However late the thread comes, it is inside when main wants to close."""
    monkeypatch.setattr(closed_from_outside, "lines", SlowToEnter)
    with pytest.raises(ValueError, match="already executing"):
        main()
