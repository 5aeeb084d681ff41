"""Tests of processes/logging_after_a_fork."""

from tests.conftest import Run


def test_only_logging(run: Run) -> None:
    """The child can log, and never gets the lock that is ours."""
    record = run("processes/logging_after_a_fork")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "WARNING:shop:logged in the child",
        "the child gets our lock: False",
        "exit code of the child: 0",
    ]
