"""Tests of choose/compute_one_by_one."""

from tests.conftest import Run


def test_answers(run: Run) -> None:
    """All six answers are there, in order."""
    record = run("choose/compute_one_by_one")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[0, 5999995, 5999996, 5999997, 5999998, 5999999]\n"
