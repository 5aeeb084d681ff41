"""Tests of processes/lock_in_the_worker."""

from tests.conftest import Run


def test_answers(run: Run, start_method: str) -> None:
    """Only text is sent, and the worker answers from its own shop."""
    record = run("processes/lock_in_the_worker", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "[3, 4]\n"
