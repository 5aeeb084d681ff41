"""Tests of processes/forced."""

from tests.conftest import Run


def test_left_behind(run: Run, start_method: str) -> None:
    """A lock for forked processes does not fit the method that was forced."""
    record = run("processes/forced", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert "RuntimeError: A SemLock created in a fork context" in record.stderr
    else:
        assert record.stdout.startswith("hello from the child\n")
