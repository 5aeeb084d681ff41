"""Tests of queues/put_in_del_simple."""

from tests.conftest import Run


def test_all_there(run: Run) -> None:
    """Two notes of each job, one of them from its finalizer."""
    record = run("queues/put_in_del_simple")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "2000 notes of 1000 jobs\n"
