"""Tests of pools/killed_executor."""

import os

import pytest

from tests.conftest import Run

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="SIGKILL is a signal of POSIX systems"
)


def test_says_so(run: Run, start_method: str) -> None:
    """It raises BrokenProcessPool, and leaves nothing running."""
    record = run("pools/killed_executor", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout == ""
    assert "concurrent.futures.process.BrokenProcessPool: " in record.stderr
    assert record.left_running == []
