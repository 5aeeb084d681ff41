"""Tests of threads/barrier_one_missing."""

from tests.conftest import Run
from tests.together import threads, together


def test_fails(run: Run) -> None:
    """Who waits for the third thread learns that the barrier is broken."""
    record = run("threads/barrier_one_missing")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == []
    assert record.stderr.splitlines()[-1] == "threading.BrokenBarrierError"


def test_two_wait_together(run: Run) -> None:
    """Two threads are at the barrier at the same time, and have no third."""
    waiting = [
        thread
        for thread in threads(run("threads/barrier_one_missing"))
        if thread.longest_wait > 0.2
    ]
    assert len(waiting) == 2
    assert together(tuple(waiting))


def test_the_cause_is_another(run: Run) -> None:
    """What the program ends with does not name the error that began it."""
    assert "ValueError" not in run("threads/barrier_one_missing").stderr
