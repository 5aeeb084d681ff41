"""Tests of processes/answer_by_pipe."""

from tests.conftest import Run


def test_answer(run: Run, start_method: str) -> None:
    """What the child sends is what the parent receives."""
    record = run("processes/answer_by_pipe", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "42",
    ]
