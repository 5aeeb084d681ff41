"""Tests of processes/three_ends."""

from tests.conftest import Run


def test_exit_codes(run: Run, start_method: str) -> None:
    """Zero for a return, the number given to exit, minus the signal."""
    record = run("processes/three_ends", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "returns: exit code 0",
        "gives_up: exit code 3",
        "is_stopped: exit code -15",
    ]
