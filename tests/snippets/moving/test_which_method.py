"""Tests of moving/which_method."""

from tests.conftest import Run


def test_everywhere(run: Run, start_method: str) -> None:
    """It prints the start method that is in use."""
    record = run("moving/which_method", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == f"{start_method}\n"
