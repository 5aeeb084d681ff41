"""Tests of threads/lock_order."""

import pytest

from snippets.threads import lock_order
from snippets.threads.lock_order import main
from tests.conftest import Run
from tests.together import NotedLock, threads, together


def test_all_locks_are_free() -> None:
    """Both threads come through, and no lock is left taken."""
    assert main() is False


def test_both_locks_are_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever says that it has both has both; all work is done under one lock."""
    noted = {name: NotedLock(lock) for name, lock in lock_order.locks.items()}
    held: list[tuple[str, bool, bool]] = []

    def note(what: str) -> None:
        held.append((what, noted["left"].mine, noted["right"].mine))

    monkeypatch.setattr(lock_order, "locks", noted)
    monkeypatch.setattr(lock_order, "compute", lambda: note("compute"))
    monkeypatch.setattr(
        lock_order, "print", lambda *_, **__: note("print"), raising=False
    )
    for first, second in (("left", "right"), ("right", "left")):
        lock_order.cross(first, second)
    assert held == [("compute", True, False), ("print", True, True)] * 2


def test_as_a_reader(run: Run) -> None:
    """Each thread has both locks once, and the program ends."""
    record = run("threads/lock_order")
    assert (record.status, record.reason) == ("passed", "")
    assert record.processes == 1
    assert together(threads(record))
    assert record.stdout.splitlines() == [
        "one has both",
        "one has both",
        "locks still held: False",
    ]
