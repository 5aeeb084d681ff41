"""Tests of processes/sigterm_becomes_exit."""

from tests.conftest import Run


def test_runs(run: Run, start_method: str) -> None:
    """The finally clause runs, and the exit code is the handler's."""
    record = run("processes/sigterm_becomes_exit", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "finally: tidied up",
        "exit code 3",
    ]
