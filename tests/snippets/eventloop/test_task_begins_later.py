"""Tests of eventloop/task_begins_later."""

from tests.conftest import Run


def test_begins_at_an_await(run: Run) -> None:
    """It begins at the first await, not while its maker blocks."""
    record = run("eventloop/task_begins_later")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "after time.sleep, child, after asyncio.sleep"
    ]
