"""Tests of threads/stop_by_event."""

import time

from snippets.threads.stop_by_event import main
from tests.conftest import Run


def test_main() -> None:
    """The thread ends long before its ten seconds are over."""
    start = time.perf_counter()
    assert main() is False
    assert time.perf_counter() - start < 5


def test_as_a_reader(run: Run) -> None:
    """It never looks again, and cleans up."""
    record = run("threads/stop_by_event")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["cleaned up", "alive: False"]
