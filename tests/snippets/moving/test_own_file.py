"""Tests of moving/own_file."""

from tests.conftest import Run


def test_everywhere(run: Run, start_method: str) -> None:
    """The parent reads what the child has written."""
    record = run("moving/own_file", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "written by the child\n"
