"""Tests of breaks/joins_itself."""

from tests.conftest import Run


def test_told_or_stuck(run: Run) -> None:
    """One gets an error; two that join each other never end."""
    record = run("breaks/joins_itself")
    assert (record.status, record.reason) == ("passed", "")
    one, two = record.stdout.splitlines()
    assert one.endswith("cannot join current thread")
    assert two.endswith("True True")
