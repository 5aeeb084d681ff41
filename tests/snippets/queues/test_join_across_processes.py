"""Tests of queues/join_across_processes."""

from tests.conftest import Run


def test_join(run: Run, start_method: str) -> None:
    """When join returns, all jobs are done, each in its place."""
    record = run("queues/join_across_processes", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "when join returned: [0, 1, 4, 9, 16, 25]\n"
