"""Tests of queues/shut_down."""

from tests.conftest import Run


def test_shut_down(run: Run) -> None:
    """What was put is handed out; then get and put raise ShutDown."""
    record = run("queues/shut_down")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "worker: boil",
        "worker: add tea",
        "worker: pour",
        "worker: nothing more will come",
        "main: the queue takes no more",
    ]
