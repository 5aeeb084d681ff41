"""Tests of pools/same_for_both."""

from tests.conftest import Run


def test_where(run: Run) -> None:
    """Threads run in the parent, processes do not."""
    record = run("pools/same_for_both")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "Pool        tasks run in the parent: {False}",
        "ThreadPool  tasks run in the parent: {True}",
    ]
