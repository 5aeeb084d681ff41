"""Tests of choose/compute_one_by_one."""

from tests.conftest import Run


def test_answers(run: Run) -> None:
    """All six answers are there, in order."""
    record = run("choose/compute_one_by_one")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[0, 3599994, 3600000, 3599999, 3599998, 3599997]\n"
