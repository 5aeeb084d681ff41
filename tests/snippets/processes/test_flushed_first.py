"""Tests of processes/flushed_first."""

from tests.conftest import Run


def test_once(run: Run) -> None:
    """Nothing waits in the buffer at the fork, so nothing is written twice."""
    record = run("processes/flushed_first")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == ["title", "from the child", "from the parent"]
