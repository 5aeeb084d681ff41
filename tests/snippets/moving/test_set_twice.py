"""Tests of moving/set_twice."""

from tests.conftest import Run


def test_fails(run: Run, start_method: str) -> None:
    """Once somebody has asked, the start method is settled."""
    record = run("moving/set_twice", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == f"in use: {start_method}\n"
    assert "\nRuntimeError: context has already been set\n" in record.stderr
