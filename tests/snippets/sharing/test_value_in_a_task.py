"""Tests of sharing/value_in_a_task."""

from tests.conftest import Run


def test_refused(run: Run) -> None:
    """A Value cannot be sent with a task."""
    record = run("sharing/value_in_a_task")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert (
        "RuntimeError: Synchronized objects should only be shared between processes"
        in record.stderr
    )
    assert record.left_running == []
