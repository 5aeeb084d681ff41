"""Tests of threads/exit_in_a_thread."""

import threading

import pytest

from snippets.threads import exit_in_a_thread
from tests.conftest import Run
from tests.together import slow_print


def test_main_waits_for_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the thread is, it has ended when main returns."""
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)
    said = slow_print(monkeypatch, exit_in_a_thread)
    assert exit_in_a_thread.main() is False
    assert said == ["no point in going on"]


def test_not_a_word(run: Run) -> None:
    """The thread ends; the program ends with status 0, and stderr is empty."""
    # Not called in here: pytest's own hook does tell of a SystemExit.
    record = run("threads/exit_in_a_thread")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "no point in going on",
        "the program goes on, and ends with exit code 0",
    ]
    assert (record.exit_code, record.stderr) == (0, "")
    assert record.processes == 1
