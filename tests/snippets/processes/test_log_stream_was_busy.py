"""Tests of processes/log_stream_was_busy."""

from tests.conftest import Run


def test_hangs_in_emit(run: Run) -> None:
    """The handler's lock is free; the stream's own is not."""
    record = run("processes/log_stream_was_busy")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert "in emit" in record.stderr
    assert "in child_work" in record.stderr
    assert "AssertionError: the child could not log" in record.stderr
