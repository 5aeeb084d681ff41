"""Tests of choose/wait_in_processes."""

from tests.conftest import Run


def test_answers(run: Run, start_method: str) -> None:
    """All six answers are there, in order."""
    record = run("choose/wait_in_processes", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[0, 1, 4, 9, 16, 25]\n"
