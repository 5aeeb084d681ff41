"""Tests of pools/brackets."""

from tests.conftest import Run


def test_answers(run: Run) -> None:
    """One task, one task, three tasks, three arguments."""
    record = run("pools/brackets")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["3", "[3]", "[1, 1, 1]", "t"]
