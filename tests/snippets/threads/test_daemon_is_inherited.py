"""Tests of threads/daemon_is_inherited."""

import time
from threading import Thread, current_thread, main_thread

import pytest

from snippets.threads import daemon_is_inherited
from snippets.threads.daemon_is_inherited import main
from tests.conftest import Run


def test_inherited() -> None:
    """The inner thread takes after the outer one, unless told."""
    assert main() == {
        "outer": True,
        "inner, not said": True,
        "inner, daemon=False": False,
    }


def test_main_waits_for_both(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the outer thread is, main returns what it found."""

    class Slow(Thread):
        @property
        def daemon(self) -> bool:  # type: ignore[override]
            if current_thread() is not main_thread():
                time.sleep(0.2)
            return super().daemon

    monkeypatch.setattr(daemon_is_inherited, "Thread", Slow)
    assert len(main()) == 3


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/daemon_is_inherited")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "outer: daemon is True",
        "inner, not said: daemon is True",
        "inner, daemon=False: daemon is False",
    ]
