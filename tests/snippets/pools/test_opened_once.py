"""Tests of pools/opened_once."""

from tests.conftest import Run


def test_once_in_each_worker(run: Run) -> None:
    """Eight tasks are done with two databases."""
    record = run("pools/opened_once")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "[0, 1, 4, 9, 16, 25, 36, 49]",
        "tasks: 8 databases opened: 2",
    ]
