"""Tests of threads/generator_without_gil."""

import pytest

from tests.conftest import Run
from tests.speed import FREE_THREADED, free_threaded_too, with_the_gil


@with_the_gil
def test_with_the_gil(run: Run) -> None:
    """No process crashes where the GIL is on."""
    record = run("threads/generator_without_gil")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the GIL is on",
        "a process was killed by a signal: False",
    ]


@free_threaded_too
@pytest.mark.skipif(FREE_THREADED == "3.15t", reason="3.15 crashes no more")
def test_without_the_gil(run: Run) -> None:
    """One of many processes crashes on a free-threaded build before 3.15."""
    record = run("threads/generator_without_gil", python=FREE_THREADED)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the GIL is off",
        "a process was killed by a signal: True",
    ]
