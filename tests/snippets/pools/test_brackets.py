"""Tests of pools/brackets."""

from tests.conftest import Run


def test_answers(run: Run) -> None:
    """One task, one task, three tasks, three arguments."""
    record = run("pools/brackets")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 2
    assert record.stdout.splitlines() == ["3", "[3]", "[1, 1, 1]", "t"]
