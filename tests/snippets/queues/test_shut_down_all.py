"""Tests of queues/shut_down_all."""

import sys
import time
from queue import Queue
from threading import Thread

import pytest

from tests.conftest import Run
from tests.waiting import late


@pytest.mark.skipif(
    not hasattr(Queue, "shutdown"), reason="Queue.shutdown came with 3.13"
)
def test_a_waiting_worker_is_told() -> None:
    """A worker that waits in get on an empty queue ends when it is shut down."""
    from snippets.queues.shut_down_all import worker

    jobs: Queue[int] = Queue()
    thread = Thread(target=worker, args=(jobs, []), daemon=True)
    thread.start()
    while not waits(thread):
        time.sleep(0.01)
    jobs.shutdown()
    thread.join(timeout=30)
    assert not thread.is_alive()


def waits(thread: Thread) -> bool:
    """Tell whether the thread is in the wait of a condition."""
    frame = sys._current_frames().get(thread.ident or 0)  # noqa: SLF001
    return frame is not None and frame.f_code.co_name == "wait"


def test_all_done(run: Run) -> None:
    """All jobs are done, each once, and one shutdown has ended both workers."""
    record = run("queues/shut_down_all")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "done: [0, 1, 2, 3, 4]\n"


@pytest.mark.skipif(
    not hasattr(Queue, "shutdown"), reason="Queue.shutdown came with 3.13"
)
def test_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when its workers have ended."""
    from snippets.queues import shut_down_all as it

    seen: list[bool] = []
    monkeypatch.setattr(it, "worker", late(it.worker, seen))
    it.main()
    assert seen == [True] * 2
