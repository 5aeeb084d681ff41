"""Tests of moving/mixed_contexts."""

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A copy of the parent has the lock; others must not get it."""
    record = run("moving/mixed_contexts", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout == "hello from the child\nexit status of the child: 0\n"
        return
    assert record.stdout == ""
    assert (
        "RuntimeError: A SemLock created in a fork context is being shared"
        in record.stderr
    )
