"""Tests of threads/few_threads_many_tasks."""

import threading

import pytest

from snippets.threads import few_threads_many_tasks
from snippets.threads.few_threads_many_tasks import TASKS, main
from tests.conftest import Run


def test_all_done_by_few() -> None:
    """Every task is done, by eight threads at most."""
    done, threads = main()
    assert done == TASKS
    assert 1 <= threads <= 8


def test_just_eight(monkeypatch: pytest.MonkeyPatch) -> None:
    """Eight tasks are under way together, and no ninth thread is ever made."""
    eight = threading.Barrier(8, timeout=10)
    task = few_threads_many_tasks.task

    def together(number: int) -> tuple[int, str]:
        if number < 80:
            eight.wait()
        return task(number)

    monkeypatch.setattr(few_threads_many_tasks, "task", together)
    assert main() == (TASKS, 8)


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/few_threads_many_tasks")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["10000 tasks, at most eight threads: True"]
