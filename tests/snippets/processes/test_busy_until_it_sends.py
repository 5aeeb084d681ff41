"""Tests of processes/busy_until_it_sends."""

from tests.conftest import Run


def test_ends(run: Run, start_method: str) -> None:
    """The orphan finishes its task, and its result goes into a broken pipe."""
    record = run("processes/busy_until_it_sends", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["the task is done", "the worker has ended"]
    assert "BrokenPipeError" in record.stderr
    assert record.left_running == []
