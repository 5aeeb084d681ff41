"""Tests of processes/name_of_the_pickler."""

from tests.conftest import Run


def test_still_a_tuple(run: Run) -> None:
    """JSON has no tuples, so it was not JSON that sent one."""
    record = run("processes/name_of_the_pickler")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert "[1, 2]" in record.stdout
    assert "the child got: (1, 2)" in record.stdout
