"""Tests of processes/kernel_ends_it."""

import sys

import pytest

from tests.conftest import Run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux'")


def test_gone(run: Run, start_method: str) -> None:
    """The worker ends, also where its parent was gone before it asked the kernel."""
    record = run("processes/kernel_ends_it", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "asked in time, the worker: it has gone",
        "asked too late, the worker: it has gone",
    ]
    assert record.left_running == []
