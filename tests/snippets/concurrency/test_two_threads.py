"""Tests of concurrency/two_threads."""

from tests.conftest import Run
from tests.together import threads, together


def test_both_under_way(run: Run) -> None:
    """Each task says its five lines, and B begins before A has ended."""
    record = run("concurrency/two_threads")
    assert (record.status, record.reason) == ("passed", "")
    *said, last = record.stdout.splitlines()
    assert sorted(said) == ["Task A"] * 5 + ["Task B"] * 5
    assert last == "Both tasks are done."
    assert said[:5] != ["Task A"] * 5  # B begins before A has ended


def test_one_process(run: Run) -> None:
    """Two threads besides the main one, all in a single process."""
    record = run("concurrency/two_threads")
    assert (record.processes, record.threads) == (1, 3)
    assert together(threads(record))
