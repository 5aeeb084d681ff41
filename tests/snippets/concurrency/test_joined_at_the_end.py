"""Tests of concurrency/joined_at_the_end."""

from tests.conftest import Run


def test_together(run: Run) -> None:
    """Both tasks have begun before either ends."""
    record = run("concurrency/joined_at_the_end")
    assert (record.status, record.reason) == ("passed", "")
    begun, ended = record.stdout.splitlines()[:2], record.stdout.splitlines()[2:]
    assert set(begun) == {"Task A has begun", "Task B has begun"}
    assert set(ended[:2]) == {"Task A ends", "Task B ends"}
    assert ended[2:] == ["Both tasks are done."]
