"""Tests of processes/answer_or_end."""

from tests.conftest import Run


def test_both(run: Run, start_method: str) -> None:
    """An answer is taken, and an end without one is seen."""
    record = run("processes/answer_or_end", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "answers: answer 42",
        "dies: exit code -9",
    ]
