"""Tests of threads/barrier_one_missing."""

from tests.conftest import Run


def test_fails(run: Run) -> None:
    """Who waits for the third thread learns that the barrier is broken."""
    record = run("threads/barrier_one_missing")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == []
    assert record.stderr.splitlines()[-1] == "threading.BrokenBarrierError"


def test_the_cause_is_another(run: Run) -> None:
    """What the program ends with does not name the error that began it."""
    assert "ValueError" not in run("threads/barrier_one_missing").stderr
