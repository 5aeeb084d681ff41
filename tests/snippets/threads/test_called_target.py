"""Tests of threads/called_target."""

import time
from threading import current_thread

import pytest

from snippets.threads import called_target
from snippets.threads.called_target import main
from tests.conftest import Run


def test_who_did_the_work() -> None:
    """With brackets the caller works; without, the new thread."""
    assert main() == [current_thread().name, "helper"]


def test_each_run_begins_anew() -> None:
    """Nothing is left of a run before."""
    assert len(main()) == len(main()) == 2


def test_main_waits_for_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the helper is, main returns what it noted."""

    class Slow(list[str]):
        def append(self, name: str) -> None:
            time.sleep(0.2)
            super().append(name)

    monkeypatch.setattr(called_target, "ran_in", Slow())
    assert len(main()) == 2


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/called_target")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "target=work() ran in MainThread",
        "target=work   ran in helper",
    ]
