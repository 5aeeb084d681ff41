"""Tests of queues/join_across_processes."""

from tests.conftest import Run


def test_join(run: Run) -> None:
    """When join returns, all answers are there."""
    record = run("queues/join_across_processes")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "when join returned: [0, 1, 4, 9, 16, 25]",
    ]
