"""Tests of pools/thread_pool."""

import time
from threading import Thread

from snippets.pools.thread_pool import both, fetch
from tests.conftest import Run


def test_in_order(run: Run) -> None:
    """The results have the order of the inputs; no process is started for them."""
    record = run("pools/thread_pool")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 1
    assert record.stdout.splitlines() == ["['TEA', 'MILK', 'WATER', 'JUICE']"]


def test_waits_for_another() -> None:
    """One fetch alone does not go on: another thread has to be there."""
    fetching = Thread(target=fetch, args=("tea",))
    fetching.start()
    until = time.monotonic() + 10
    while fetching.is_alive() and not both.n_waiting and time.monotonic() < until:
        time.sleep(0.01)
    assert both.n_waiting == 1
    both.wait(20)
    fetching.join(20)
    assert not fetching.is_alive()
