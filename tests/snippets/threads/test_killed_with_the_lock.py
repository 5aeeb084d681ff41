"""Tests of threads/killed_with_the_lock."""

from tests.conftest import Run


def test_nobody_gets_it(run: Run, start_method: str) -> None:
    """The holder is gone, and the lock is still taken."""
    record = run("threads/killed_with_the_lock", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "the lock can be taken: False\n"
