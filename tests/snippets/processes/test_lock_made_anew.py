"""Tests of processes/lock_made_anew."""

from tests.conftest import Run


def test_free(run: Run) -> None:
    """The child gets its new lock, while the parent's is held."""
    record = run("processes/lock_made_anew")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.startswith("the child gets the lock: True\n")
