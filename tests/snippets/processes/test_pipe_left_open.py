"""Tests of processes/pipe_left_open."""

from tests.conftest import Run


def test_no_end(run: Run, start_method: str) -> None:
    """The child is gone, and yet the pipe has no end."""
    record = run("processes/pipe_left_open", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == ""
    assert "TimeoutError: no answer, and no end of the pipe" in record.stderr
