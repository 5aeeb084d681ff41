"""Tests of processes/input_complete."""

from tests.conftest import Run


def test_no_error(run: Run) -> None:
    """Without the lock in its state the object arrives whole."""
    record = run("processes/input_complete")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stderr == ""
    assert record.stdout == ("the child has [1, 2, 3]\nexit code of the child: 0\n")
