"""Tests of eventloop/tasks_exist."""

from tests.conftest import Run


def test_ten_of_all(run: Run) -> None:
    """Ten work at once, and all of them exist."""
    record = run("eventloop/tasks_exist")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "at work at once: 10",
        "tasks that exist: 300",
    ]
