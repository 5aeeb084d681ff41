"""Tests of threads/loop_variable."""

import pytest

from snippets.threads import loop_variable
from snippets.threads.loop_variable import main
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_all_lambdas_see_the_last() -> None:
    """Args are kept as they were; the lambda sees the variable's last value."""
    assert main() == {"lambda": [2, 2, 2], "args": [0, 1, 2]}


def test_main_waits_for_its_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each has put its number when main looks."""
    threads = late_threads(monkeypatch, loop_variable)
    assert main() == {"lambda": [2, 2, 2], "args": [0, 1, 2]}
    assert all_joined(threads, 6)


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/loop_variable")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["lambda: [2, 2, 2]", "args: [0, 1, 2]"]
