"""Tests of eventloop/loop_threads_processes."""

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
