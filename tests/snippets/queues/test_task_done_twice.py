"""Tests of queues/task_done_twice."""

from tests.conftest import Run


def test_one_too_many(run: Run) -> None:
    """Join returns, and the second task_done of one job raises."""
    record = run("queues/task_done_twice")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "all done: join returns at once\n"
    assert record.stderr.splitlines()[-1] == (
        "ValueError: task_done() called too many times"
    )
