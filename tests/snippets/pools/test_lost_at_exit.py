"""Tests of pools/lost_at_exit."""

from tests.conftest import Run


def test_lost(run: Run) -> None:
    """The program ends well, and the task was not done."""
    record = run("pools/lost_at_exit")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["done before the end: False"]
