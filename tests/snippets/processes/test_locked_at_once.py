"""Tests of processes/locked_at_once."""

from tests.conftest import Run


def test_immediate_is_not_refused(run: Run) -> None:
    """Who reads first is refused without waiting; who asks first may write."""
    record = run("processes/locked_at_once")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "BEGIN: the other one wrote in between; database is locked, waited: False",
        "BEGIN IMMEDIATE: the other one has to wait; ours was written",
    ]
