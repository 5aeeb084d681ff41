"""Tests of processes/set_under_the_guard."""

from tests.conftest import Run


def test_runs(run: Run, start_method: str) -> None:
    """The child is spawned, whatever the default, and does not come to that line."""
    record = run("processes/set_under_the_guard", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stderr == ""
    assert record.stdout == "hello from a child of spawn\nexit code of the child: 0\n"
