"""Tests of breaks/children_first."""

from tests.conftest import Run


def test_as_a_reader(run: Run, start_method: str) -> None:
    """The child greets and nobody is warned, with each start method."""
    record = run("breaks/children_first", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["hello from the child", "no warning"]
