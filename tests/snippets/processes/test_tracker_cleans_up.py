"""Tests of processes/tracker_cleans_up."""

import sys

import pytest

from tests.conftest import Run

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="semaphores are files in Linux' /dev/shm only"
)


def test_removed(run: Run) -> None:
    """The semaphore of the killed program is there, and then it is not."""
    record = run("processes/tracker_cleans_up")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    before, after = record.stdout.splitlines()
    assert before.endswith("True")
    assert after.endswith("False")
    assert "There appear to be 1 leaked semaphore objects" in record.stderr
