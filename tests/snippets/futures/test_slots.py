"""Tests of futures/slots."""

from concurrent.futures import ThreadPoolExecutor
from threading import BoundedSemaphore

import pytest

from snippets.futures import slots
from tests.conftest import Run


def test_bounded(run: Run) -> None:
    """All tasks end, five with an error, and never more than four are under way."""
    record = run("futures/slots")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "tasks that ended: 50",
        "of these failed: 5",
        "never more than four under way: True",
    ]


def test_the_semaphore_is_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    """With as many slots as tasks, more than four are under way."""
    monkeypatch.setattr(slots, "SLOTS", 50)
    _, _, most = slots.main()
    assert most > 4


def test_what_was_not_submitted_gives_its_slot_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where the pool refuses a task, no slot is lost."""
    made = BoundedSemaphore(slots.SLOTS)

    def refuse(*_: object) -> None:
        raise RuntimeError("cannot schedule new futures")

    monkeypatch.setattr(slots, "BoundedSemaphore", lambda _: made)
    monkeypatch.setattr(ThreadPoolExecutor, "submit", refuse)
    with pytest.raises(RuntimeError):
        slots.main()
    assert all(made.acquire(blocking=False) for _ in range(slots.SLOTS))
