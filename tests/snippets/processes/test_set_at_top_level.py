"""Tests of processes/set_at_top_level."""

from tests.conftest import Run


def test_child_fails(run: Run) -> None:
    """The child imports the file, and the line raises there."""
    record = run("processes/set_at_top_level")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    child, _, parent = record.stderr.partition(
        "RuntimeError: context has already been set"
    )
    assert "spawn.py" in child
    assert "AssertionError: the child failed" in parent
