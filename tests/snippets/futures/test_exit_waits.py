"""Tests of futures/exit_waits."""

from threading import Event
from unittest.mock import Mock

import pytest

from snippets.futures import exit_waits
from tests.conftest import Run


def test_all_run(run: Run) -> None:
    """All three run after main's last line."""
    record = run("futures/exit_waits")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "main has ended",
        "task 1 ran",
        "task 2 ran",
        "task 3 ran",
    ]


def test_tasks_wait_for_the_last_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """No task prints before main's last line lets it."""
    last_line = Mock(wraps=Event())
    last_line.set()
    monkeypatch.setattr(exit_waits, "last_line", last_line)
    exit_waits.task(1)
    assert last_line.wait.call_count == 1
