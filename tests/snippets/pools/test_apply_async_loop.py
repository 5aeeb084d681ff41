"""Tests of pools/apply_async_loop."""

import threading

import pytest

from snippets.pools import apply_async_loop
from tests.conftest import Run


def test_side_by_side(run: Run) -> None:
    """Both workers have a task at the same time."""
    record = run("pools/apply_async_loop")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == ["tasks at the same time: 2"]


def test_a_task_waits_for_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """No task goes on before there is a second one."""
    met: list[bool] = []
    barrier = threading.Barrier(1, action=lambda: met.append(True))
    monkeypatch.setattr(apply_async_loop, "both", barrier, raising=False)
    apply_async_loop.task(0)
    assert met == [True]


def test_at_once() -> None:
    """Tasks one after the other are not counted as together."""
    assert apply_async_loop.at_once([(0, 1), (1, 2), (2, 3)]) == 1
    assert apply_async_loop.at_once([(0, 2), (1, 3), (2, 4)]) == 2
