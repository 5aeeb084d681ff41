"""Tests of processes/who_started_it."""

from tests.conftest import Run


def test_parent(run: Run, start_method: str) -> None:
    """A child's parent is the program, unless a server forked it."""
    record = run("processes/who_started_it", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    answer = start_method != "forkserver"
    assert record.stdout.splitlines() == [
        f"child {number}, started by the program: {answer}" for number in range(2)
    ]
