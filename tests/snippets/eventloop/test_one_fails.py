"""Tests of eventloop/one_fails."""

from tests.conftest import Run


def test_the_thread_goes_on(run: Run) -> None:
    """The task is cancelled, the group ends, the thread saves."""
    record = run("eventloop/one_fails")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "its task: cancelled",
        "group: ended by ValueError('no connection')",
        "thread: saved",
    ]
