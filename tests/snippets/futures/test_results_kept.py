"""Tests of futures/results_kept."""

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, as_completed

import pytest

from snippets.futures import results_kept
from tests.conftest import Run


def test_kept_and_let_go(run: Run) -> None:
    """The list keeps all five pages alive; removed futures keep none."""
    record = run("futures/results_kept")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "pages alive, futures in a list: 5",
        "pages alive, futures removed: 0",
    ]


def test_looks_once_at_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """The futures are gone through once, or many would take the square of the time."""
    calls = []

    def counted(
        futures: Iterable[Future[results_kept.Page]],
    ) -> Iterator[Future[results_kept.Page]]:
        calls.append(futures)
        return as_completed(futures)

    monkeypatch.setattr(results_kept, "as_completed", counted)
    assert results_kept.let_go() == 0
    assert len(calls) == 1
