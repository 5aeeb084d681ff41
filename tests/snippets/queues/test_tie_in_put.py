"""Tests of queues/tie_in_put."""

from tests.conftest import Run


def test_item_stays(run: Run) -> None:
    """The put that raised has left its item, and has not counted it."""
    record = run("queues/tie_in_put")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "put raised TypeError",
        "in the queue: 2",
        "got cook",
        "got lay the table",
        "ValueError: task_done() called too many times",
    ]
