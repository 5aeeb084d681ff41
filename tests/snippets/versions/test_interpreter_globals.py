"""Tests of versions/interpreter_globals."""

from tests.conftest import Run


def test_own_globals(run: Run) -> None:
    """What one interpreter counts, the other does not see."""
    record = run("versions/interpreter_globals")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["there: 11", "there: 12", "here: 1"]
