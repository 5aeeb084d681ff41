"""Tests of threads/count_for_all."""

import pytest

from snippets.threads.count_for_all import THREADS, TIMES, main
from tests.conftest import Run
from tests.speed import FREE_THREADED, free_threaded_too


def test_main() -> None:
    """As many different numbers as were drawn."""
    assert main() == THREADS * TIMES


@pytest.mark.parametrize(
    "python", [None, pytest.param(FREE_THREADED, marks=free_threaded_too)]
)
def test_as_a_reader(run: Run, python: str | None) -> None:
    """With the GIL and without it."""
    record = run("threads/count_for_all", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "200,000 different numbers of 200,000\n"
