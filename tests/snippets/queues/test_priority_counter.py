"""Tests of queues/priority_counter."""

from tests.conftest import Run


def test_order(run: Run) -> None:
    """By priority, and within one in the order of put."""
    record = run("queues/priority_counter")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "cook",
        "lay the table",
        "wash up",
        "dry up",
    ]
