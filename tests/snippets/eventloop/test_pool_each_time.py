"""Tests of eventloop/pool_each_time."""

from tests.conftest import Run


def test_processes_counted(run: Run) -> None:
    """Three pools have three processes, one pool has one."""
    record = run("eventloop/pool_each_time")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "3 requests",
        "processes, with a pool for each: 3",
        "processes, with one pool for all: 1",
    ]
