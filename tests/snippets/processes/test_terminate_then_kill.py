"""Tests of processes/terminate_then_kill."""

from tests.conftest import Run


def test_signals(run: Run, start_method: str) -> None:
    """SIGTERM ends the obedient process, SIGKILL the stubborn one."""
    record = run("processes/terminate_then_kill", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "obedient: -15, SIGTERM",
        "stubborn: -9, SIGKILL",
    ]
