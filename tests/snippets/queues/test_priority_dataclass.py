"""Tests of queues/priority_dataclass."""

from tests.conftest import Run


def test_order(run: Run) -> None:
    """By priority, and within one in the order of put; what is not compared."""
    record = run("queues/priority_dataclass")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "cook",
        "lay the table",
        "wash up",
    ]
