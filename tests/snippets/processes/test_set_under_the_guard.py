"""Tests of processes/set_under_the_guard."""

from tests.conftest import Run


def test_runs(run: Run) -> None:
    """The child does not come to that line."""
    record = run("processes/set_under_the_guard")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stderr == ""
    assert record.stdout == "hello from the child\nexit code of the child: 0\n"
