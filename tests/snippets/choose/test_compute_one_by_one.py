"""Tests of choose/compute_one_by_one."""

from tests.conftest import Run


def test_answers(run: Run) -> None:
    """All six answers are there, in order."""
    record = run("choose/compute_one_by_one")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[0, 11999994, 12000000, 11999999, 11999998, 11999997]\n"
