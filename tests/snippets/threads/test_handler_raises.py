"""Tests of threads/handler_raises."""

import signal

from tests.conftest import Run


def test_as_a_reader(run: Run) -> None:
    """The worker has cleaned up, and the exit code names SIGTERM."""
    record = run("threads/handler_raises")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["cleaned up: ['worker']"]
    assert record.exit_code == 128 + signal.SIGTERM
