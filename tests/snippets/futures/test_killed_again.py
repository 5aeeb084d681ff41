"""Tests of futures/killed_again."""

import os

import pytest

from tests.conftest import Run

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="SIGKILL is a signal of POSIX systems"
)


def test_only_what_was_undone(run: Run, start_method: str) -> None:
    """Every result comes, and only the task that was killed runs twice."""
    record = run("futures/killed_again", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "left undone: 0",
        "results: [(0, 0), (1, 1), (2, 4), (3, 9)]",
        "task 0 ran: 2",
        "the others ran, together: 3",
    ]
