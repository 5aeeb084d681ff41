"""Tests of moving/logging_by_queue."""

from tests.conftest import Run


def test_everywhere(run: Run, start_method: str) -> None:
    """The listener in the parent has written what the worker logged."""
    record = run("moving/logging_by_queue", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "INFO:shop:at work\n"
