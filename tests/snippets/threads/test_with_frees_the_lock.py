"""Tests of threads/with_frees_the_lock."""

from tests.conftest import Run


def test_as_a_reader(run: Run) -> None:
    """After the error the lock is free, and the next one withdraws."""
    record = run("threads/with_frees_the_lock")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["balance 200, locked: False"]
    assert "ValueError: too much" in record.stderr
