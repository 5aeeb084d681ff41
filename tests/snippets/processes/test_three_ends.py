"""Tests of processes/three_ends."""

from tests.conftest import Run


def test_exit_codes(run: Run, start_method: str) -> None:
    """Zero for a return, one for an exception, minus the signal for terminate."""
    record = run("processes/three_ends", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "returns: exit code 0",
        "raises: exit code 1",
        "is_stopped: exit code -15",
    ]
    assert "LookupError: there is no tea" in record.stderr
