"""Tests of operate/dump_workers."""

import os

import pytest

from tests.conftest import Run

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="SIGUSR1 is a signal of POSIX systems"
)


def test_each_tells(run: Run, start_method: str) -> None:
    """Both workers tell that they are in the task, and both live on to end it."""
    record = run("operate/dump_workers", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    first, stack, second, other = record.stdout.splitlines()
    assert (first, second) == ("worker 0", "worker 1")
    assert stack.endswith("in task")
    assert other.endswith("in task")
