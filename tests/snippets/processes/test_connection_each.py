"""Tests of processes/connection_each."""

from tests.conftest import Run


def test_all_there(run: Run, start_method: str) -> None:
    """Three workers write thirty rows, and thirty rows are there."""
    record = run("processes/connection_each", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "30 orders in the file\n"
