"""Tests of eventloop/timeout_told."""

from tests.conftest import Run


def test_the_thread_is_told(run: Run) -> None:
    """The thread has stopped before the task goes on."""
    record = run("eventloop/timeout_told")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the task: timed out",
        "the thread: stopped",
        "the task: goes on",
    ]
