"""Tests of pools/thread_pool."""

from tests.conftest import Run


def test_in_order(run: Run) -> None:
    """The results have the order of the inputs; no process is started for them."""
    record = run("pools/thread_pool")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 1
    assert record.stdout.splitlines() == ["['TEA', 'MILK', 'WATER', 'JUICE']"]
