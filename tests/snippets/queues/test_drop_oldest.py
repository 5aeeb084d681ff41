"""Tests of queues/drop_oldest."""

from tests.conftest import Run


def test_oldest_dropped(run: Run) -> None:
    """The newest are kept, in order."""
    record = run("queues/drop_oldest")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "kept:    [3, 4]",
        "dropped: [0, 1, 2]",
    ]
