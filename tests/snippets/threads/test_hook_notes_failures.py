"""Tests of threads/hook_notes_failures."""

import threading
import time

import pytest

from snippets.threads import hook_notes_failures
from snippets.threads.hook_notes_failures import main
from tests.conftest import Run


def test_noted_and_the_hook_put_back() -> None:
    """The failure is noted under the thread's name; the old hook comes back."""
    before = threading.excepthook
    assert main() == {"save mail": "OSError: disk full"}
    assert threading.excepthook is before


def test_main_waits_for_the_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the hook is, main returns what it noted, and nothing older."""

    class Slow(dict[str, str]):
        def __setitem__(self, key: str, value: str) -> None:
            time.sleep(0.3)
            super().__setitem__(key, value)

    monkeypatch.setattr(hook_notes_failures, "failed", Slow({"older": "OSError"}))
    assert list(main()) == ["save mail"]


def test_as_a_reader(run: Run) -> None:
    """The exit code tells of the failure."""
    record = run("threads/hook_notes_failures")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["save mail failed with OSError: disk full"]
    assert record.exit_code == 1
    assert not record.stderr  # the hook that prints was replaced
