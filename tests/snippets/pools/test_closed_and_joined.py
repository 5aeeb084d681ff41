"""Tests of pools/closed_and_joined."""

from tests.conftest import Run


def test_answer_is_there(run: Run) -> None:
    """After join the answer is there."""
    record = run("pools/closed_and_joined")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == ["(True, 42)"]
