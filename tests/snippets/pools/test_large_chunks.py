"""Tests of pools/large_chunks."""

import os

from snippets.pools.large_chunks import TASKS, task
from tests.conftest import Run


def test_task() -> None:
    """A task says who did it, and how long it was."""
    assert task(1) == (os.getpid(), 1)


def test_halves(run: Run, start_method: str) -> None:
    """Each half goes to one worker as a whole, however long it is."""
    record = run("pools/large_chunks", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert sum(TASKS[:4]) < sum(TASKS[4:])
    assert record.stdout.splitlines() == [
        f"4 tasks, together {sum(half)} long" for half in (TASKS[:4], TASKS[4:])
    ]
