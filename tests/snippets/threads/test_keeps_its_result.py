"""Tests of threads/keeps_its_result."""

import time
from threading import Barrier

import pytest

from snippets.threads import keeps_its_result
from snippets.threads.keeps_its_result import Task, main
from tests.conftest import Run


def test_value_and_error() -> None:
    """One result is there; the other is an error, raised where it is asked for."""
    good, bad = main()
    assert good == "good: 42"
    assert bad.startswith("bad: invalid literal")


def test_the_error_is_the_thread_s_own() -> None:
    """What is raised is the very exception, and its traceback names the work."""
    task = Task(int, "many")
    task.start()
    with pytest.raises(ValueError, match="many") as caught:
        task.result()
    assert caught.value is task.error
    assert any(entry.name == "run" for entry in caught.traceback)


def test_result_waits_for_the_end() -> None:
    """However slow the work is, result has what it gave."""

    def slow() -> int:
        time.sleep(0.2)
        return 42

    task = Task(slow)
    task.start()
    assert task.result() == 42


def test_both_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second task is started before the first one has ended."""
    both = Barrier(2, timeout=10)

    def meet(text: str) -> int:
        both.wait()
        return int(text)

    monkeypatch.setattr(keeps_its_result, "int", meet, raising=False)
    assert main()[0] == "good: 42"


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/keeps_its_result")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "good: 42",
        "bad: invalid literal for int() with base 10: 'many'",
    ]
    assert not record.stderr
