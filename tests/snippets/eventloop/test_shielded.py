"""Tests of eventloop/shielded."""

from tests.conftest import Run


def test_the_task_goes_on(run: Run) -> None:
    """The one who waits is cancelled, and the task saves."""
    record = run("eventloop/shielded")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["the waiting was cancelled", "saved"]
