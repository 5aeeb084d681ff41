"""Tests of futures/taken_early."""

from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any

import pytest

from snippets.futures import taken_early
from tests.conftest import Run


def test_three_taken(run: Run) -> None:
    """One runs, and two more lie in the queue to the worker."""
    record = run("futures/taken_early")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "cannot be cancelled: 3",
        "cancelled: 3",
    ]


def test_what_was_taken_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each task that could not be cancelled ends with its result."""
    made: list[Future[Any]] = []

    class Recorded(ProcessPoolExecutor):
        def submit(self, *args: Any, **kwargs: Any) -> Future[Any]:
            made.append(super().submit(*args, **kwargs))
            return made[-1]

    monkeypatch.setattr(taken_early, "ProcessPoolExecutor", Recorded)
    assert taken_early.main() == [False] * 3 + [True] * 3
    assert [future.result() for future in made[:3]] == [0, 1, 2]
