"""Tests of processes/join_says_nothing."""

from tests.conftest import Run


def test_none_both_times(run: Run, start_method: str) -> None:
    """Joining gives None, whether the process has ended or not."""
    record = run("processes/join_says_nothing", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "join() gave None, is_alive() gave True",
        "join() gave None, is_alive() gave False",
    ]
