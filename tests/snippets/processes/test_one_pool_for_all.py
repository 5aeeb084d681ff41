"""Tests of processes/one_pool_for_all."""

from tests.conftest import Run


def test_all(run: Run, start_method: str) -> None:
    """Ten thousand jobs are done where sixty files are allowed."""
    record = run("processes/one_pool_for_all", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "10,000 jobs done; the sum is 333283335000",
    ]
