"""Tests of breaks/taken_by_descriptor."""

from tests.conftest import Run


def test_taken(run: Run, start_method: str) -> None:
    """The child's line comes out of what the parent took, and nowhere else."""
    record = run("breaks/taken_by_descriptor", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["the parent has:", "- printed by the child"]
