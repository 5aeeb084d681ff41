"""Tests of processes/join_first."""

from tests.conftest import Run


def test_in_time(run: Run, start_method: str) -> None:
    """“Done!” is printed last, when the process has ended."""
    record = run("processes/join_first", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "the work ends",
        "Done! Alive: False, exit code: 0",
    ]
