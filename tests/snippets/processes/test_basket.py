"""Tests of processes/basket."""

from tests.conftest import Run


def test_own_memory(run: Run, start_method: str) -> None:
    """The child's list has the apple, the parent's has nothing."""
    record = run("processes/basket", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == ["child:  ['apple']", "parent: []"]
