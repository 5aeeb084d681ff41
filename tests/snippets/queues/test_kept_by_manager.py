"""Tests of queues/kept_by_manager."""

from tests.conftest import Run


def test_kept(run: Run) -> None:
    """Joined first, the child has ended; then its item is taken."""
    record = run("queues/kept_by_manager")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "exit code of the child: 0",
        "then 1,000,000 bytes were taken",
    ]
