"""Tests of eventloop/few_at_once."""

from tests.conftest import Run


def test_all_answered(run: Run) -> None:
    """All are answered under the limit that all at once would break."""
    record = run("eventloop/few_at_once")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["answers: 300"]
