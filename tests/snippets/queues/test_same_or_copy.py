"""Tests of queues/same_or_copy."""

from tests.conftest import Run


def test_same_or_copy(run: Run) -> None:
    """Both are equal; only within the process is it the same."""
    record = run("queues/same_or_copy")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "queue.Queue            equal: True, the same: True",
        "multiprocessing.Queue  equal: True, the same: False",
    ]
