"""Tests of sharing/segment_before_the_pool."""

import time
from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory

import pytest

from snippets.sharing.segment_before_the_pool import look
from tests.conftest import Run


def test_still_there(run: Run, start_method: str) -> None:
    """The worker reads it; when the worker has ended, it is there."""
    record = run("sharing/segment_before_the_pool", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "by the worker: b'hello'",
        "after the pool: b'hello'",
    ]
    assert record.stderr == ""


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_only_fork_needs_that_order(method: str) -> None:
    """Other workers share the tracker, also when the segment comes later."""
    with get_context(method).Pool(1) as pool:
        block = SharedMemory(create=True, size=5)
        try:
            assert block.buf is not None
            block.buf[:5] = b"hello"
            assert pool.apply(look, (block.name,)) == b"hello"
            pool.close()
            pool.join()
            time.sleep(0.5)  # a tracker of the worker would have ended by now
            assert look(block.name) == b"hello"
        finally:
            block.close()
            block.unlink()
