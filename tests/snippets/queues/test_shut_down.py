"""Tests of queues/shut_down."""

import sys

import pytest

from tests.conftest import Run

needs_shutdown = pytest.mark.skipif(
    sys.version_info < (3, 13), reason="queue.Queue.shutdown came with 3.13"
)


@needs_shutdown
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
