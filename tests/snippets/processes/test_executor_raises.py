"""Tests of processes/executor_raises."""

from tests.conftest import Run


def test_raises(run: Run, start_method: str) -> None:
    """One result is there, the other is the exception, with the child's traceback."""
    record = run("processes/executor_raises", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "6 / 2 is 3.0\n"
    assert "_RemoteTraceback" in record.stderr
    assert "in divide" in record.stderr
