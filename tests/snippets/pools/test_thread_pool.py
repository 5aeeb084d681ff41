"""Tests of pools/thread_pool."""

from tests.conftest import Run


def test_in_order(run: Run) -> None:
    """The answers have the order of the inputs."""
    record = run("pools/thread_pool")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["['TEA', 'MILK', 'WATER', 'JUICE']"]
