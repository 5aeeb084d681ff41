"""Tests of futures/prepared_once."""

import threading
from unittest.mock import Mock

import pytest

from snippets.futures import prepared_once
from tests.conftest import Run


def test_once(run: Run) -> None:
    """Two threads open two connections for six tasks."""
    record = run("futures/prepared_once")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "connection of worker_0",
        "connection of worker_1",
        "tasks: 6",
    ]


def test_called_again() -> None:
    """A second call begins as the first did."""
    first = prepared_once.main()
    assert prepared_once.main() == first


def test_both_threads_take_part(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two initializers meet, whatever the number of tasks."""
    barrier = Mock(wraps=threading.Barrier(2))
    monkeypatch.setattr(prepared_once, "both_here", barrier)
    assert prepared_once.main()[1] == 6
    assert barrier.wait.call_count == 2
