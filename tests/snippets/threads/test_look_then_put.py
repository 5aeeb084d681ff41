"""Tests of threads/look_then_put."""

from tests.conftest import Run


def test_fails(run: Run) -> None:
    """Two items were added to one group, and one is left."""
    record = run("threads/look_then_put")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == []
    assert record.stderr.splitlines()[-1] == "AssertionError: added 2, kept 1"
