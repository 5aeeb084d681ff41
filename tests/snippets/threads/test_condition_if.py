"""Tests of threads/condition_if."""

import time
from threading import Condition, current_thread, main_thread

import pytest

from snippets.threads import condition_if
from tests.conftest import Run


class Noting(Condition):
    """Takers are slow to take it; it notes how many waited when main notified."""

    def __init__(self, items: list[str]) -> None:
        super().__init__()
        self.items = items
        self.waited: list[int] = []

    def __enter__(self) -> bool:
        """Take it; the threads of a pool do so late."""
        if current_thread() is not main_thread():
            time.sleep(0.1)
        return super().__enter__()

    def notify_all(self) -> None:
        """Wake all that wait, and put in an item for each that would miss it."""
        self.waited.append(condition_if.waiting)
        if condition_if.waiting < 2:
            self.items.append("one that should not be needed")
        super().notify_all()


def test_fails(run: Run) -> None:
    """Both were woken, one took the only item, the other had none to take."""
    record = run("threads/condition_if")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["took the only item"]
    assert record.stderr.splitlines()[-1] == "IndexError: pop from empty list"


def test_both_wait_when_the_item_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    """However late the takers are, main adds the item when both wait."""
    items: list[str] = []
    noting = Noting(items)
    monkeypatch.setattr(condition_if, "items", items)
    monkeypatch.setattr(condition_if, "changed", noting)
    monkeypatch.setattr(condition_if, "waiting", 0)
    with pytest.raises(IndexError):
        condition_if.main()
    assert noting.waited == [2]
