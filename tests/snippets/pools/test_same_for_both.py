"""Tests of pools/same_for_both."""

from evidence.lanes import Lanes
from tests.conftest import Run
from tests.speed import ATTEMPTS
from tests.together import children


def test_where(run: Run) -> None:
    """Threads run in the parent, processes do not."""
    for _ in range(ATTEMPTS):  # what lives between two looks is missed
        record = run("pools/same_for_both")
        assert (record.status, record.reason) == ("passed", "")
        assert len(children(record)) == 2
        lanes = Lanes.of(record.lanes)
        assert lanes
        seen = len(lanes.processes[0].threads)
        # Its own, three that serve each pool, and the workers of the ThreadPool.
        if seen == 1 + 2 * 3 + 2:
            break
    assert seen == 1 + 2 * 3 + 2
    assert record.stdout.splitlines() == [
        "Pool        tasks run in the parent: {False}",
        "ThreadPool  tasks run in the parent: {True}",
    ]
