"""Tests of threads/hook_not_asked."""

import threading
import time

import pytest

from snippets.threads import hook_not_asked
from snippets.threads.hook_not_asked import main
from tests.conftest import Run


def test_who_hears() -> None:
    """The hook hears of the Thread only; the future keeps its error."""
    before = threading.excepthook
    for _ in range(2):  # nothing is left of a run before
        assert main() == (["in a Thread"], "in an executor")
    assert threading.excepthook is before


def test_main_waits_for_the_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the hook is, main returns what it heard."""

    class Slow(list[str]):
        def append(self, text: str) -> None:
            time.sleep(0.3)
            super().append(text)

    monkeypatch.setattr(hook_not_asked, "heard", Slow())
    assert main()[0] == ["in a Thread"]


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/hook_not_asked")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the hook heard: ['in a Thread']",
        "the future kept: in an executor",
    ]
    assert not record.stderr
    assert record.processes == 1
