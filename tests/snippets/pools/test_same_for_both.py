"""Tests of pools/same_for_both."""

from evidence.lanes import Lanes
from tests.conftest import Run
from tests.together import children


def test_where(run: Run) -> None:
    """Threads run in the parent, processes do not."""
    record = run("pools/same_for_both")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 2
    lanes = Lanes.of(record.lanes)
    assert lanes
    # Its own, three that serve each pool, and the workers of the ThreadPool.
    assert len(lanes.processes[0].threads) == 1 + 2 * 3 + 2
    assert record.stdout.splitlines() == [
        "Pool        tasks run in the parent: {False}",
        "ThreadPool  tasks run in the parent: {True}",
    ]
