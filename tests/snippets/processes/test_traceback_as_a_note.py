"""Tests of processes/traceback_as_a_note."""

from tests.conftest import Run


def test_note(run: Run, start_method: str) -> None:
    """Below the parent's traceback stands the child's, with the line that divided."""
    record = run("processes/traceback_as_a_note", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    parent, note, child = map(
        record.stderr.index, ("in main", "In the child:", "in divide")
    )
    assert parent < note < child
