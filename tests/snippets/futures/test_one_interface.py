"""Tests of futures/one_interface."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from evidence.lanes import Lanes
from tests.conftest import Run


def test_same_answers(run: Run) -> None:
    """Threads, processes and interpreters give the same answers."""
    record = run("futures/one_interface")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "threads [1, 4]",
        "processes [1, 4]",
        "interpreters [1, 4]",
    ]
    lanes = Lanes.of(record.lanes)
    assert lanes
    names = {thread.name for thread in lanes.own[0].threads}
    assert {"thread_0", "thread_1", "interpreter_0", "interpreter_1"} <= names
    assert len(lanes.own) == 3  # the program, and two workers


@pytest.mark.skipif(sys.version_info < (3, 14), reason="interpreters came with 3.14")
def test_closed() -> None:
    """The pool is shut down, not left to the end of the program."""
    from snippets.futures.one_interface import squares

    pool = ThreadPoolExecutor(max_workers=1)
    assert squares(pool) == [1, 4]
    with pytest.raises(RuntimeError, match="after shutdown"):
        pool.submit(abs, -7)
