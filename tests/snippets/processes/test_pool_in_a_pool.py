"""Tests of processes/pool_in_a_pool."""

from tests.conftest import Run


def test_not_allowed(run: Run, start_method: str) -> None:
    """The inner pool cannot be made, and the parent is told why."""
    record = run("processes/pool_in_a_pool", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == ""
    message = "AssertionError: daemonic processes are not allowed to have children"
    assert message in record.stderr
