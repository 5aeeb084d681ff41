"""Tests of pools/thread_runs_on."""

from tests.conftest import Run


def test_runs_on(run: Run) -> None:
    """The task outlives its pool, and ends when it likes."""
    record = run("pools/thread_runs_on")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the task had ended with the block: False",
        "it ended later, by itself: True",
    ]
