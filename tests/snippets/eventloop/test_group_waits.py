"""Tests of eventloop/group_waits."""

from tests.conftest import Run


def test_thread_first(run: Run) -> None:
    """The thread has stopped before the group ends."""
    record = run("eventloop/group_waits")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "thread: stopped, tidied up",
        "group: ended by ValueError('no connection')",
    ]
