"""Tests of futures/one_interface."""

from evidence.lanes import Lanes
from tests.conftest import Run


def test_same_answers(run: Run) -> None:
    """Threads, processes and interpreters give the same answers."""
    record = run("futures/one_interface")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "threads [1, 4]",
        "processes [1, 4]",
        "interpreters [1, 4]",
    ]
    lanes = Lanes.of(record.lanes)
    assert lanes
    names = {thread.name for thread in lanes.own[0].threads}
    assert {"thread_0", "interpreter_0"} <= names
    assert len(lanes.own) == 3  # the program, and two workers
