"""Tests of threads/terminate_a_process."""

import signal

from tests.conftest import Run


def test_ended_by_a_signal(run: Run, start_method: str) -> None:
    """The process is gone, by SIGTERM, and has not cleaned up."""
    record = run("threads/terminate_a_process", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "alive: False",
        f"exit code: {-signal.SIGTERM}",
    ]
