"""Tests of processes/answer_or_end."""

from tests.conftest import Run


def test_both(run: Run, start_method: str) -> None:
    """A result is taken; an end without one is seen."""
    record = run("processes/answer_or_end", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "answers: result 42",
        "is_killed: exit code -9",
    ]
    assert record.left_running == []
