"""Tests of futures/prepared_once."""

from tests.conftest import Run


def test_once(run: Run) -> None:
    """Two threads open two connections for six tasks."""
    record = run("futures/prepared_once")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "connection of worker_0",
        "connection of worker_1",
        "tasks: 6",
    ]
