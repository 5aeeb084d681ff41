"""Tests of pools/apply_loop."""

from tests.conftest import Run


def test_one_at_a_time(run: Run) -> None:
    """Two workers, and never more than one task under way."""
    record = run("pools/apply_loop")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == ["tasks at the same time: 1"]
