"""Tests of processes/forgot_to_join."""

from tests.conftest import Run


def test_too_early(run: Run, start_method: str) -> None:
    """“Done!” is printed first, while the process is alive."""
    record = run("processes/forgot_to_join", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "Done! Alive: True, exit code: None",
        "the work ends",
    ]
