"""Tests of threads/results_by_queue."""

import pytest

from snippets.threads import results_by_queue
from snippets.threads.results_by_queue import main
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_each_answer_once() -> None:
    """Two numbers and one error come, each with its question."""
    found = main()
    assert (found["1"], found["3"]) == (1, 3)
    assert isinstance(found["two"], ValueError)


def test_main_waits_for_its_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three ask together, and main waits for all."""
    threads = late_threads(monkeypatch, results_by_queue, together=3)
    main()
    assert all_joined(threads, 3)


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/results_by_queue")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "1 -> 1",
        "3 -> 3",
        "two -> invalid literal for int() with base 10: 'two'",
    ]
