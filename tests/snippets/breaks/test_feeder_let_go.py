"""Tests of breaks/feeder_let_go."""

from tests.conftest import Run


def test_ends(run: Run) -> None:
    """The program ends although nobody took the item."""
    record = run("breaks/feeder_let_go")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["main is done"]
