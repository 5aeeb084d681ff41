"""Tests of threads/list_or_iterator."""

import time
from collections.abc import Iterable, Iterator
from threading import Barrier

from snippets.threads.list_or_iterator import Locked, drained_by_two, main
from tests.conftest import Run


def test_main() -> None:
    """Two threads see ten items each, or ten together."""
    assert main() == (20, 10)


def test_one_at_a_time() -> None:
    """Two threads draw from a slow generator, and neither fails."""

    def slow() -> Iterator[int]:
        for number in range(4):
            time.sleep(0.05)
            yield number

    assert drained_by_two(Locked(slow())) == 4


def test_both_at_once() -> None:
    """The two threads begin to draw together, not one after the other."""
    both_here = Barrier(2)

    class Met(Iterable[int]):
        def __iter__(self) -> Iterator[int]:
            both_here.wait(timeout=5)
            return iter(range(3))

    assert drained_by_two(Met()) == 6


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/list_or_iterator")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "items seen over the list: 20",
        "items seen over the iterator: 10",
    ]
