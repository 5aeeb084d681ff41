"""Tests of threads/stop_by_event."""

import time

import pytest

from snippets.threads import stop_by_event
from snippets.threads.stop_by_event import main
from tests.conftest import Run
from tests.together import slow_print


def test_main() -> None:
    """The thread ends long before its ten seconds are over."""
    start = time.perf_counter()
    assert main() is False
    assert time.perf_counter() - start < 5


def test_main_waits_for_the_cleanup(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slowly the thread cleans up, it has ended when main returns."""
    said = slow_print(monkeypatch, stop_by_event)
    main()
    assert said[-1] == "cleaned up"


def test_as_a_reader(run: Run) -> None:
    """It never looks again, and cleans up."""
    record = run("threads/stop_by_event")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["cleaned up", "alive: False"]
