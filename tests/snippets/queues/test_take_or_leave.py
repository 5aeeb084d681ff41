"""Tests of queues/take_or_leave."""

from queue import Queue
from threading import Barrier, Thread

import pytest

from snippets.queues import take_or_leave as it
from snippets.queues.take_or_leave import main, worker
from tests.conftest import Run
from tests.waiting import late, until


def test_both_end() -> None:
    """One worker takes the job, and both find nothing left."""
    assert main() == ["done: the last job", "nothing left", "nothing left"]


def test_as_a_reader(run: Run) -> None:
    """The program comes to its end."""
    record = run("queues/take_or_leave")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [*main(), "All done!"]


def test_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when its workers have ended."""
    seen: list[bool] = []
    monkeypatch.setattr(it, "worker", late(it.worker, seen))
    it.main()
    assert seen == [True] * 2


def test_both_go_for_it() -> None:
    """No worker takes the job before both are here."""
    jobs: Queue[str] = Queue()
    said: Queue[str] = Queue()
    jobs.put("the last job")
    barrier = Barrier(2)
    thread = Thread(target=worker, args=(jobs, barrier, said), daemon=True)
    thread.start()
    assert until(lambda: barrier.n_waiting == 1 or not thread.is_alive())
    assert (thread.is_alive(), jobs.qsize()) == (True, 1)
    barrier.wait()
    thread.join()
    assert said.qsize() == 2
