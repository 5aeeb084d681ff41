"""Tests of breaks/executor_told."""

from tests.conftest import Run


def test_ends(run: Run) -> None:
    """Main is done, the task is told, and the program ends."""
    record = run("breaks/executor_told")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["main is done", "stopped"]
