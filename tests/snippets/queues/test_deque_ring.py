"""Tests of queues/deque_ring."""

from tests.conftest import Run


def test_ring(run: Run) -> None:
    """The newest three are kept; an empty deque raises."""
    record = run("queues/deque_ring")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "kept: [2, 3, 4]",
        "taken: 2",
        "taken: 3",
        "taken: 4",
        "IndexError: pop from an empty deque",
    ]
