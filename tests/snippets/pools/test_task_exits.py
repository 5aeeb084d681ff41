"""Tests of pools/task_exits."""

from tests.conftest import Run


def test_never_comes(run: Run, start_method: str) -> None:
    """A new worker does the next task; that of the one that left has no result."""
    record = run("pools/task_exits", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "tea was read\n"
    assert "no such file" in record.stderr.splitlines()
    assert record.stderr.splitlines()[-1] == "multiprocessing.context.TimeoutError"
    assert record.left_running == []
