"""Tests of eventloop/timeout_kills."""

from tests.conftest import Run


def test_killed(run: Run) -> None:
    """The process ends by the signal, and is not left over."""
    record = run("eventloop/timeout_kills")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["exit code: -9"]
