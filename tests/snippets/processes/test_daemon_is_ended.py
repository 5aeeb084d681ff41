"""Tests of processes/daemon_is_ended."""

from tests.conftest import Run


def test_ended(run: Run, start_method: str) -> None:
    """The daemon is alive at the end, and nothing of it is left afterwards."""
    record = run("processes/daemon_is_ended", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the program ends; the daemon is alive: True",
    ]
    assert record.left_running == []
