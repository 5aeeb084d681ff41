"""Tests of concurrency/global_shared."""

import time

import pytest

from snippets.concurrency import global_shared
from tests.conftest import Run


class SlowInt(int):
    """A number that takes its time to become another."""

    def __add__(self, other: int) -> int:
        time.sleep(0.2)
        return int(self) + other


def test_main_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main reads when the thread has written, however slow it was."""
    monkeypatch.setattr(global_shared, "counter", SlowInt(40))
    assert global_shared.main() == 41


def test_main_thread(run: Run) -> None:
    """What the thread counted is there in the main thread."""
    record = run("concurrency/global_shared")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "in the thread: 1\nin the main thread: 1\n"
