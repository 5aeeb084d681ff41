"""Tests of processes/started_twice."""

from tests.conftest import Run


def test_second_start(run: Run, start_method: str) -> None:
    """The work is done once, and the second start raises."""
    record = run("processes/started_twice", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "the work is done",
        "once more",
    ]
    assert "AssertionError: cannot start a process twice" in record.stderr
