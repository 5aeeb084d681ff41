"""Tests of queues/worker_goes_on."""

from functools import partial
from queue import Queue
from threading import Thread

import pytest

from snippets.queues import worker_goes_on as it
from snippets.queues.worker_goes_on import Job, worker
from tests.conftest import Run
from tests.waiting import late


def test_goes_on(run: Run) -> None:
    """Errors are noted, and the jobs behind them are done."""
    record = run("queues/worker_goes_on")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""
    assert record.stdout.splitlines() == [
        "the water boils",
        "failed: LookupError('there is no tea')",
        "failed: ValueError(\"invalid literal for int() with base 10: 'two'\")",
        "the water boils",
    ]


def test_any_job_may_fail() -> None:
    """A job without a name, and one whose result is no text, end no worker."""
    jobs: Queue[Job] = Queue()
    said: list[str] = []
    for job in (partial(int, "x"), dict, partial(divmod, 1, 0), list):
        jobs.put(job)
    Thread(target=worker, args=(jobs, said), daemon=True).start()
    joins = Thread(target=jobs.join, daemon=True)
    joins.start()
    joins.join(timeout=30)
    assert not joins.is_alive()
    assert (said[1], said[3]) == ("{}", "[]")


def test_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when the jobs are done, however long they take."""
    seen: list[bool] = []
    monkeypatch.setattr(it, "boil", late(it.boil, seen))
    assert len(it.main()) == 4
    assert seen == [True, True]
