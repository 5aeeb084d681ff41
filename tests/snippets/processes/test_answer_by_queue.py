"""Tests of processes/answer_by_queue."""

from tests.conftest import Run


def test_answer(run: Run, start_method: str) -> None:
    """What the process put on the queue arrives in the parent."""
    record = run("processes/answer_by_queue", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "42\n"
