"""Tests of pools/lock_of_each."""

from tests.conftest import Run


def test_whose_lock(run: Run, start_method: str) -> None:
    """A forked worker has the parent's lock, the others one of their own."""
    record = run("pools/lock_of_each", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    got = start_method != "fork"
    assert record.stdout == (f"the parent holds the lock, and a worker got it: {got}\n")
