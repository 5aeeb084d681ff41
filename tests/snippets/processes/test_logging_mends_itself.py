"""Tests of processes/logging_mends_itself."""

from tests.conftest import Run


def test_only_logging(run: Run) -> None:
    """The child logs at once, and never gets the lock that is ours."""
    record = run("processes/logging_mends_itself")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "WARNING:shop:logged in the child",
        "the child gets our lock: False",
        "exit status of the child: 0",
    ]
