"""Tests of threads/asked_to_stop."""

import pytest

from snippets.threads import asked_to_stop
from snippets.threads.asked_to_stop import main
from tests.conftest import Run
from tests.together import slow_print


def test_nobody_left() -> None:
    """The thread has ended when main returns."""
    assert main() is False


def test_main_waits_for_the_cleanup(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the cleanup, it is over when main returns."""
    said = slow_print(monkeypatch, asked_to_stop)
    asked_to_stop.begun.clear()
    main()
    assert said == ["file opened", "file closed"]


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/asked_to_stop")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "file opened",
        "file closed",
        "main ends, the thread is alive: False",
    ]
