"""Tests of queues/own_order_kept."""

from tests.conftest import Run


def test_order(run: Run) -> None:
    """Each process's own items come in the order of put."""
    record = run("queues/own_order_kept")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "of A: [0, 1, 2, 3, 4]",
        "of B: [0, 1, 2, 3, 4]",
    ]
