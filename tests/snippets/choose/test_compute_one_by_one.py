"""Tests of choose/compute_one_by_one."""

from tests.conftest import Run


def test_answers(run: Run) -> None:
    """All six answers are there, in order."""
    record = run("choose/compute_one_by_one")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[0, 8999994, 8999997, 9000000, 8999996, 8999999]\n"
    assert (record.processes, record.threads) == (1, 1)
