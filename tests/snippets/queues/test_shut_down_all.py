"""Tests of queues/shut_down_all."""

import sys

import pytest

from tests.conftest import Run

needs_shutdown = pytest.mark.skipif(
    sys.version_info < (3, 13), reason="queue.Queue.shutdown came with 3.13"
)


@needs_shutdown
def test_all_done(run: Run) -> None:
    """All jobs are done, each once, and one shutdown has ended both workers."""
    record = run("queues/shut_down_all")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "done: [0, 1, 2, 3, 4]\n"
