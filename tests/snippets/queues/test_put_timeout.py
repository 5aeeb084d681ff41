"""Tests of queues/put_timeout."""

from tests.conftest import Run


def test_newest_dropped(run: Run) -> None:
    """What found no room in time is dropped."""
    record = run("queues/put_timeout")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "kept:    [0, 1]",
        "dropped: [2, 3, 4]",
    ]
