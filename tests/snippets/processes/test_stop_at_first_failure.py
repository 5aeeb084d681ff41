"""Tests of processes/stop_at_first_failure."""

from tests.conftest import Run


def test_stopped(run: Run, start_method: str) -> None:
    """The slow process is stopped as soon as the other one has failed."""
    record = run("processes/stop_at_first_failure", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "slow: exit code -15",
        "broken: exit code 1",
    ]
