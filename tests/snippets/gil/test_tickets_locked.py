"""Tests of gil/tickets_locked."""

from threading import Thread

import pytest

from snippets.gil.tickets_locked import THREADS, TIMES, Tickets, main
from tests.conftest import Run

RIGHT = THREADS * TIMES


def test_each_once() -> None:
    """No number is given out twice."""
    assert main() == RIGHT


@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_builds(run: Run, python: str) -> None:
    """So it is with the GIL and without."""
    record = run("gil/tickets_locked", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == f"{RIGHT:,} tickets, no two the same\n"


def test_takes_under_the_lock() -> None:
    """While somebody else has the lock, no number is given out."""
    tickets = Tickets()
    thread = Thread(target=tickets.take)
    with tickets.lock:
        thread.start()
        thread.join(0.5)
        assert thread.is_alive()
        assert tickets.last == 0
    thread.join(60)
    assert tickets.last == 1
