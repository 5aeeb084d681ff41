"""Tests of processes/traceback_lost."""

from tests.conftest import Run


def test_lost(run: Run, start_method: str) -> None:
    """The parent's traceback knows nothing of the function that divided."""
    record = run("processes/traceback_lost", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert "in main" in record.stderr
    assert "in divide" not in record.stderr
