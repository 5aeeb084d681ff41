"""Tests of queues/simple_queue_drained."""

from tests.conftest import Run


def test_it_is_there(run: Run, start_method: str) -> None:
    """What put has returned from is in the pipe, so the loop takes it."""
    record = run("queues/simple_queue_drained", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "taken: ['tea']\n"
