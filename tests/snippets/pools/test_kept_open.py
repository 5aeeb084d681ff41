"""Tests of pools/kept_open."""

from tests.conftest import Run


def test_workers_pile_up(run: Run) -> None:
    """Two more workers for each pool."""
    record = run("pools/kept_open")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 7
    assert record.stdout.splitlines() == ["workers alive after each shop: [2, 4, 6]"]
