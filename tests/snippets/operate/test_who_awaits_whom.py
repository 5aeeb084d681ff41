"""Tests of operate/who_awaits_whom."""

from tests.conftest import Run


def test_the_tree(run: Run, start_method: str) -> None:
    """The tree has both pages below the task that made them, each in its await."""
    record = run("operate/who_awaits_whom", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    lines = record.stdout.splitlines()
    tasks = [line.rpartition("(T) ")[2] for line in lines if "(T)" in line]
    assert tasks[0] == "Task-1"
    assert sorted(tasks[1:]) == ["page A", "page B"]
    assert record.stdout.count("fetch ") == 2
    assert record.stdout.count("Event.wait ") == 2
    assert not record.left_running
