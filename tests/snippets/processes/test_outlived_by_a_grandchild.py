"""Tests of processes/outlived_by_a_grandchild."""

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A forked grandchild holds a copy of the sentinel's pipe."""
    record = run("processes/outlived_by_a_grandchild", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    ready = start_method != "fork"
    assert record.stdout == f"the child has ended; its sentinel is ready: {ready}\n"
    assert record.left_running == []
