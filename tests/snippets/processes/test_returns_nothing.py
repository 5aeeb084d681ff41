"""Tests of processes/returns_nothing."""

from snippets.processes.returns_nothing import add
from tests.conftest import Run


def test_returns() -> None:
    """The function itself does return its sum."""
    assert add() == 42


def test_exit_codes(run: Run, start_method: str) -> None:
    """Joining gives None, whatever the function returned; the exit code tells."""
    record = run("processes/returns_nothing", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "add: join() gave None, exit code 0",
        "give_up: join() gave None, exit code 3",
    ]
