"""Tests of queues/bounded_process_full."""

from tests.conftest import Run


def test_bound(run: Run) -> None:
    """Two find room; the third does only when one was taken."""
    record = run("queues/bounded_process_full")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "put 0",
        "put 1",
        "no room for 2",
        "got 0",
        "put 2",
        "got 1",
        "got 2",
    ]
