"""Tests of pools/killed_idle."""

import os

import pytest

from tests.conftest import Run

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="SIGKILL is a signal of POSIX systems"
)


def test_blocked(run: Run, start_method: str) -> None:
    """A new worker is there, and does nothing; not even terminate returns."""
    record = run("pools/killed_idle", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "no result",
        "workers: 1",
        "terminate hangs: True",
    ]
    assert record.left_running == []
    # It waits: 0.3 s for the worker, 1 s for the result, 1 s for terminate.
    assert min(record.wall_s) > 2.3
