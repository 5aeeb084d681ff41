"""Tests of queues/one_slow_task."""

import pytest

from snippets.queues import one_slow_task as it
from snippets.queues.one_slow_task import main
from tests.conftest import Run
from tests.waiting import late


def test_the_other_does_the_rest(run: Run) -> None:
    """Who has the slow task does that one alone."""
    record = run("queues/one_slow_task")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[[0], [1, 2, 3, 4, 5]]\n"
    assert main() == [[0], [1, 2, 3, 4, 5]]


def test_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when its workers have ended."""
    seen: list[bool] = []
    monkeypatch.setattr(it, "worker", late(it.worker, seen))
    it.main()
    assert seen == [True] * 2
