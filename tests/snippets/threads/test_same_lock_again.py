"""Tests of threads/same_lock_again."""

from threading import Lock, RLock
from typing import Any

import pytest

from snippets.threads import same_lock_again
from snippets.threads.same_lock_again import main
from tests.conftest import Run


def test_both_are_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main holds both locks when it asks again."""
    held = {"Lock": 0, "RLock": 0}

    class Noted:
        def __init__(self, kind: str, lock: Any) -> None:
            self.kind, self.lock = kind, lock

        def __enter__(self) -> None:
            self.lock.acquire()
            held[self.kind] += 1

        def __exit__(self, *_: object) -> None:
            held[self.kind] -= 1
            self.lock.release()

        def acquire(self, *, blocking: bool) -> bool:
            assert held == {"Lock": 1, "RLock": 1}
            return bool(self.lock.acquire(blocking=blocking))

    monkeypatch.setattr(same_lock_again, "Lock", lambda: Noted("Lock", Lock()))
    monkeypatch.setattr(same_lock_again, "RLock", lambda: Noted("RLock", RLock()))
    assert main() == {"Lock": False, "RLock": True}
    assert held == {"Lock": 0, "RLock": 0}


def test_again(run: Run) -> None:
    """The holder gets the RLock a second time, and the Lock not."""
    assert main() == {"Lock": False, "RLock": True}
    record = run("threads/same_lock_again")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "Lock taken again: False",
        "RLock taken again: True",
    ]
