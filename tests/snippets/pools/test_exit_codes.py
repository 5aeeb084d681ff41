"""Tests of pools/exit_codes."""

import os
import signal

import pytest

from tests.conftest import Run

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="SIGKILL is a signal of POSIX systems"
)


def test_codes(run: Run, start_method: str) -> None:
    """A signal's number comes back below zero."""
    record = run("pools/exit_codes", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "returns: 0",
        "exits: 3",
        f"is_killed: {-signal.SIGKILL}",
    ]
