"""Tests of futures/window."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

import pytest

from snippets.futures import window
from tests.conftest import Run


def test_bounded(run: Run) -> None:
    """Four inputs are taken before the first result, and never more ahead."""
    record = run("futures/window")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "inputs taken before the first result: 4",
        "never more than four ahead: True",
    ]


def test_every_input_once() -> None:
    """All inputs become results, also those that no window holds at first."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        found = list(window.squares(pool, range(100), 4))
    assert sorted(found) == [n * n for n in range(100)]


def test_a_slow_task_holds_up_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first task waits for the others, and its result comes last."""
    others_are_done = Event()

    def slow_at_first(number: int) -> int:
        if number == 0:
            assert others_are_done.wait(5)
        return number

    monkeypatch.setattr(window, "square", slow_at_first)
    found = []
    with ThreadPoolExecutor(max_workers=2) as pool:
        for result in window.squares(pool, range(20), 4):
            found.append(result)
            if len(found) == 19:
                others_are_done.set()
    assert found[-1] == 0


def test_two_threads_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main's first two tasks are under way together, in one process."""
    both = Barrier(2)

    def meets(number: int) -> int:
        if number < 2:
            both.wait(timeout=10)
        return number

    monkeypatch.setattr(window, "square", meets)
    assert window.main() == (4, True)
