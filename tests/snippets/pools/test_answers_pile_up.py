"""Tests of pools/answers_pile_up."""

from tests.conftest import Run


def test_pile_up(run: Run) -> None:
    """One answer was read, and all are in the parent."""
    record = run("pools/answers_pile_up")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == ["answers read: 1", "answers in memory: 100"]
