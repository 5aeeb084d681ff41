"""Tests of processes/finally_is_skipped."""

from tests.conftest import Run


def test_skipped(run: Run, start_method: str) -> None:
    """Neither finally nor atexit prints anything."""
    record = run("processes/finally_is_skipped", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "exit code -15",
    ]
