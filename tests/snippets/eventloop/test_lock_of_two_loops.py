"""Tests of eventloop/lock_of_two_loops."""

from tests.conftest import Run


def test_refused_by_the_second_loop(run: Run) -> None:
    """A lock that one loop waited for refuses another."""
    record = run("eventloop/lock_of_two_loops")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["the lock is bound to a different event loop"]
