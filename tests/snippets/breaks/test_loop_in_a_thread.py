"""Tests of breaks/loop_in_a_thread."""

from tests.conftest import Run


def test_both_answer(run: Run) -> None:
    """Both ways bring the answer."""
    record = run("breaks/loop_in_a_thread")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["an answer", "an answer"]
