"""Tests of queues/sentinel_each."""

import pytest

from snippets.queues import sentinel_each as it
from snippets.queues.sentinel_each import main
from tests.conftest import Run
from tests.waiting import late


def test_all_done(run: Run) -> None:
    """All jobs are done, each once, and every worker has ended."""
    assert main() == [0, 1, 2, 3, 4]
    record = run("queues/sentinel_each")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "done: [0, 1, 2, 3, 4]\n"


def test_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when its workers have ended."""
    seen: list[bool] = []
    monkeypatch.setattr(it, "worker", late(it.worker, seen))
    it.main()
    assert seen == [True] * 2
