"""Tests of choose/compute_one_by_one."""

from tests.conftest import Run


def test_answers(run: Run) -> None:
    """All six answers are there, in order."""
    record = run("choose/compute_one_by_one")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[0, 2999997, 2999997, 2999997, 2999997, 2999997]\n"
