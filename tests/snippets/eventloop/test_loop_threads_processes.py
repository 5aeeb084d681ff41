"""Tests of eventloop/loop_threads_processes."""

from evidence.lanes import Lanes
from tests.conftest import Run


def test_all_three(run: Run) -> None:
    """The loop ticks, two threads block, and a process computes."""
    record = run("eventloop/loop_threads_processes")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        *["tick"] * 6,
        "waited in the loop",
        "blocked in a thread",
        "blocked in another",
        "computed in a process",
    ]
    assert record.processes is not None
    assert record.helpers is not None
    assert record.processes - record.helpers == 2
    lanes = Lanes.of(record.lanes)
    assert lanes
    assert len(lanes.own[0].threads) >= 3  # main, and one for each blocking call
