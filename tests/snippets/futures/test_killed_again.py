"""Tests of futures/killed_again."""

import os

import pytest

from tests.conftest import Run

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="SIGKILL is a signal of POSIX systems"
)


def test_all_answers(run: Run, start_method: str) -> None:
    """A worker is killed once, and every answer comes all the same."""
    record = run("futures/killed_again", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "a worker was killed",
        "{0: 0, 1: 1, 2: 4, 3: 9}",
    ]
