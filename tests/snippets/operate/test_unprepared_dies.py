"""Tests of operate/unprepared_dies."""

import os

import pytest

from tests.conftest import Run

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="SIGUSR1 is a signal of POSIX systems"
)


def test_only_a_forked_one_is_prepared(run: Run) -> None:
    """A forked worker tells where it is; the others are killed by the signal."""
    record = run("operate/unprepared_dies")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "fork: exit code 0",
        "forkserver: exit code -10",
        "spawn: exit code -10",
    ]
    assert record.stderr.count("most recent call first") == 1
    assert "in wait" in record.stderr
