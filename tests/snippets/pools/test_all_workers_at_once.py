"""Tests of pools/all_workers_at_once."""

from tests.conftest import Run


def test_four(run: Run) -> None:
    """There are four workers before the first task and after it."""
    record = run("pools/all_workers_at_once")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["(4, [1], 4)"]
