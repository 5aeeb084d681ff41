"""Tests of eventloop/called_not_awaited."""

from tests.conftest import Run


def test_runs_when_awaited(run: Run) -> None:
    """It runs at the await, not at the call."""
    record = run("eventloop/called_not_awaited")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["begin called saved awaited"]
