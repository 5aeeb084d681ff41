"""Tests of processes/same_list_twice."""

from tests.conftest import Run


def test_copies(run: Run, start_method: str) -> None:
    """Within one call it is one list; the parent's own stays empty."""
    record = run("processes/same_list_twice", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "[1] [] []\n"
