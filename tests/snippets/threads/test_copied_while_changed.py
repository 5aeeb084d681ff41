"""Tests of threads/copied_while_changed."""

import pytest

from tests.conftest import Run
from tests.speed import FREE_THREADED, free_threaded_too, with_the_gil

WAYS = ("list(d)", "tuple(d.keys())", "tuple(d.keys()), both locked")


@pytest.mark.parametrize(
    ("python", "failing"),
    [
        pytest.param(None, set(), marks=with_the_gil),
        pytest.param(FREE_THREADED, {"tuple(d.keys())"}, marks=free_threaded_too),
    ],
)
def test_as_a_reader(run: Run, python: str | None, failing: set[str]) -> None:
    """Without the GIL the tuple fails, unless both sides take the lock."""
    record = run("threads/copied_while_changed", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines()[1:] == [
        f"{way}: fails: {way in failing}" for way in WAYS
    ]
