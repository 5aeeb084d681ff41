"""Tests of processes/set_after_a_queue."""

from tests.conftest import Run


def test_settled(run: Run, start_method: str) -> None:
    """Nothing was settled before the queue, and the default is after it."""
    record = run("processes/set_after_a_queue", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == f"before: None\nafter:  {start_method}\n"
    assert "RuntimeError: context has already been set" in record.stderr
