"""Tests of processes/lock_let_go."""

from tests.conftest import Run


def test_free(run: Run, start_method: str) -> None:
    """The holder leaves, and the lock can be had."""
    record = run("processes/lock_let_go", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "exit code 3; the lock is ours: True",
    ]
