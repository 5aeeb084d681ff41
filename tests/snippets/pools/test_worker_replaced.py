"""Tests of pools/worker_replaced."""

from tests.conftest import Run


def test_never_more_than_two(run: Run) -> None:
    """After two tasks comes a fresh worker."""
    record = run("pools/worker_replaced")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "workers: 3",
        "kept after each task: 1 2 1 2 1 2",
    ]
