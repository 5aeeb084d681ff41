"""Tests of processes/lock_left_out."""

from tests.conftest import Run


def test_answers(run: Run, start_method: str) -> None:
    """The copy in the worker has the prices and a lock of its own."""
    record = run("processes/lock_left_out", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "[3, 4]\n"
