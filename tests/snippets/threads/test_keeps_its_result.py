"""Tests of threads/keeps_its_result."""

import pytest

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


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/keeps_its_result")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "good: 42",
        "bad: invalid literal for int() with base 10: 'many'",
    ]
    assert not record.stderr
