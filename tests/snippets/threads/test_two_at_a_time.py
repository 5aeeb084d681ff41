"""Tests of threads/two_at_a_time."""

import time

from snippets.threads.two_at_a_time import main
from tests.conftest import Run


def test_two() -> None:
    """Two are inside at most, so six threads need three waits of 0.2 s."""
    start = time.perf_counter()
    assert main() == 2
    assert time.perf_counter() - start >= 0.6


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/two_at_a_time")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "inside at most: 2\n"
