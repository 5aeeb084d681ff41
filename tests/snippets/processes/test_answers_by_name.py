"""Tests of processes/answers_by_name."""

from tests.conftest import Run


def test_answers(run: Run, start_method: str) -> None:
    """Every child's answer is there, under its name."""
    record = run("processes/answers_by_name", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "{2: 4, 3: 9, 4: 16}",
    ]
