"""Tests of breaks/interpreters_in_pool."""

from tests.conftest import Run


def test_nested_the_other_way(run: Run) -> None:
    """Interpreters within processes return all numbers."""
    record = run("breaks/interpreters_in_pool")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["[4, 3]", "[2, 1]"]
