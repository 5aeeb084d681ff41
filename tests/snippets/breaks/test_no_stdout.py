"""Tests of breaks/no_stdout."""

from tests.conftest import Run


def test_silent_but_done(run: Run) -> None:
    """Nothing is printed, and the work is done."""
    record = run("breaks/no_stdout")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["the child worked"]
