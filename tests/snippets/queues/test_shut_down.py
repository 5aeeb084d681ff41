"""Tests of queues/shut_down."""

from queue import Queue

import pytest

from tests.conftest import Run
from tests.waiting import late


def test_shut_down(run: Run) -> None:
    """What was put is handed out; then get and put raise ShutDown."""
    record = run("queues/shut_down")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "worker: boil",
        "worker: add tea",
        "worker: pour",
        "worker: nothing more will come",
        "main: the queue takes no more",
    ]


@pytest.mark.skipif(
    not hasattr(Queue, "shutdown"), reason="Queue.shutdown came with 3.13"
)
def test_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when its workers have ended."""
    from snippets.queues import shut_down as it

    seen: list[bool] = []
    monkeypatch.setattr(it, "worker", late(it.worker, seen))
    it.main()
    assert seen == [True] * 1
