"""Tests of moving/lock_left_behind."""

from tests.conftest import Run


def test_everywhere(run: Run, start_method: str) -> None:
    """The child has the prices and a lock of its own."""
    record = run("moving/lock_left_behind", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "tea 3\nexit status of the child: 0\n"
