"""Tests of cheatsheet/pool_with_state."""

from concurrent.futures import ThreadPoolExecutor, wait
from multiprocessing import Lock

from snippets.cheatsheet.pool_with_state import prepare, task
from tests.conftest import Run


def test_as_written(run: Run, start_method: str) -> None:
    """The lines of the sheet run, and give what they should."""
    record = run("cheatsheet/pool_with_state", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]"]
    assert (record.processes or 0) - (record.helpers or 0) == 3


def test_waits_for_the_lock() -> None:
    """While somebody else has the lock, a task does not go on."""
    lock = Lock()
    prepare(lock)
    with ThreadPoolExecutor(max_workers=1) as pool:
        with lock:
            future = pool.submit(task, 1)
            wait([future], timeout=0.5)
            assert not future.done()
        assert future.result(timeout=30) == 2
