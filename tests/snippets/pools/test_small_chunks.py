"""Tests of pools/small_chunks."""

import inspect
import os
import re

import pytest

from evidence.record import Record
from snippets.pools import large_chunks, small_chunks
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


def test_same_tasks() -> None:
    """The tasks are those of the large chunks."""
    assert small_chunks.TASKS == large_chunks.TASKS
    assert inspect.getsource(small_chunks.task) == inspect.getsource(large_chunks.task)
    assert small_chunks.task(1) == (os.getpid(), 1)


def test_all_done(run: Run, start_method: str) -> None:
    """Every task is done once, by one of two workers."""
    record = run("pools/small_chunks", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    shares = re.findall(
        r"^(\d+) tasks, together (\d+) long$", record.stdout, re.MULTILINE
    )
    assert len(shares) == 2
    assert sorted(shares) != [("4", "16"), ("4", "4")]  # as in large chunks
    assert sum(int(tasks) for tasks, _ in shares) == len(small_chunks.TASKS)
    assert sum(int(length) for _, length in shares) == sum(small_chunks.TASKS)


@pytest.mark.alone
@several_cores
def test_small_is_faster(run: Run) -> None:
    """The same tasks end sooner in small chunks."""

    def attempt() -> tuple[bool, list[Record]]:
        records = [run(f"pools/{size}_chunks") for size in ("small", "large")]
        small, large = (record.wall or 0 for record in records)
        return 1.1 * small < large, records

    assert_holds(attempt)
