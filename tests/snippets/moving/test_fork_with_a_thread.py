"""Tests of moving/fork_with_a_thread."""

from packaging.version import Version

from tests.conftest import Run


def test_only_a_fork_is_stuck(run: Run, start_method: str) -> None:
    """A copy of the parent has a lock that nobody opens; others have a new one."""
    record = run("moving/fork_with_a_thread", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method != "fork":
        assert record.stdout == "the child got the lock\n"
        return
    assert record.stdout == ""
    assert "AssertionError: the child never got the lock" in record.stderr
    warned = "is multi-threaded, use of fork() may lead to deadlocks" in record.stderr
    assert warned == (Version(record.variant["python"]) >= Version("3.12"))
