"""Tests of threads/count_for_all."""

from itertools import count
from threading import Barrier, Thread

import pytest

from snippets.threads.count_for_all import THREADS, TIMES, draw, main
from tests.conftest import Run
from tests.speed import FREE_THREADED, free_threaded_too


def test_main() -> None:
    """As many different numbers as were drawn."""
    assert main() == THREADS * TIMES


def test_nobody_begins_alone() -> None:
    """A thread draws only when the others are there, too."""
    start, mine = Barrier(2), list[int]()
    thread = Thread(target=draw, args=(count(), start, mine), daemon=True)
    thread.start()
    thread.join(0.5)
    assert thread.is_alive()
    assert not mine
    start.wait(10)
    thread.join()
    assert len(mine) == TIMES


@pytest.mark.parametrize(
    "python", [None, pytest.param(FREE_THREADED, marks=free_threaded_too)]
)
def test_as_a_reader(run: Run, python: str | None) -> None:
    """With the GIL and without it."""
    record = run("threads/count_for_all", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "200,000 different numbers of 200,000\n"
