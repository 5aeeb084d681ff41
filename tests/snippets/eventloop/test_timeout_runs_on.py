"""Tests of eventloop/timeout_runs_on."""

from tests.conftest import Run


def test_the_thread_goes_on(run: Run) -> None:
    """What timed out is done all the same."""
    record = run("eventloop/timeout_runs_on")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["the task: timed out", "the thread: ordered"]
