"""Tests of queues/small_item_joined."""

from tests.conftest import Run


def test_works(run: Run, start_method: str) -> None:
    """The child ends before its item is taken."""
    record = run("queues/small_item_joined", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "joined first, exit code: 0",
        "then 1,000 bytes were taken",
    ]
