"""Tests of threads/hook_notes_failures."""

import threading

from snippets.threads.hook_notes_failures import main
from tests.conftest import Run


def test_noted_and_the_hook_put_back() -> None:
    """The failure is noted under the thread's name; the old hook comes back."""
    before = threading.excepthook
    assert main() == {"save mail": "OSError: disk full"}
    assert threading.excepthook is before


def test_as_a_reader(run: Run) -> None:
    """The exit code tells of the failure."""
    record = run("threads/hook_notes_failures")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["save mail failed with OSError: disk full"]
    assert record.exit_code == 1
    assert not record.stderr  # the hook that prints was replaced
