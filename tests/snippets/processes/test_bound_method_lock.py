"""Tests of processes/bound_method_lock."""

from tests.conftest import Run


def test_refused(run: Run, start_method: str) -> None:
    """A task is pickled under every start method, so it is refused by all."""
    record = run("processes/bound_method_lock", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == ""
    assert "TypeError: cannot pickle '_thread.lock' object" in record.stderr
