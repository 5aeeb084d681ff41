"""Tests of futures/callback_in_the_parent."""

from concurrent.futures import ThreadPoolExecutor, wait
from threading import Event

import pytest

from snippets.futures import callback_in_the_parent
from tests.conftest import Run


def test_where(run: Run) -> None:
    """It runs in the parent, and not in its main thread."""
    record = run("futures/callback_in_the_parent")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "in the worker: False",
        "in the parent: True",
        "in the main thread: False",
    ]


def test_called_again() -> None:
    """A second call begins as the first did."""
    first = callback_in_the_parent.main()
    assert callback_in_the_parent.main() == first
    assert len(callback_in_the_parent.ran_in) == 1


def test_added_while_the_task_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The task does not end before the gate is open."""
    gate = Event()
    monkeypatch.setattr(callback_in_the_parent, "go_on", gate, raising=False)
    with ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(callback_in_the_parent.task)
        in_time = wait([future], timeout=0.2).not_done
        gate.set()
    assert in_time == {future}
