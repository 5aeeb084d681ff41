"""Tests of moving/held_lock."""

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A copy of the parent has the lock; to others it cannot be sent."""
    record = run("moving/held_lock", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout == "tea 3\nexit status of the child: 0\n"
        return
    assert record.stdout == ""
    assert "TypeError: cannot pickle '_thread.lock' object" in record.stderr
