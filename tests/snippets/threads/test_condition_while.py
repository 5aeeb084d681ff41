"""Tests of threads/condition_while."""

import time
from threading import Condition, current_thread, main_thread

import pytest

from snippets.threads import condition_while
from snippets.threads.condition_while import main
from tests.conftest import Run


class Noting(Condition):
    """Takers are slow to take it; it notes how many waited when main notified."""

    def __init__(self, items: list[str]) -> None:
        super().__init__()
        self.items = items
        self.waited: list[int] = []

    def __enter__(self) -> bool:
        """Take it; the takers do so late, and main when the loser waits again."""
        if current_thread() is not main_thread():
            time.sleep(0.1)
        elif self.waited:  # main, with the second item: let the loser look again
            deadline = time.monotonic() + 5
            while condition_while.waiting < 3 and time.monotonic() < deadline:
                time.sleep(0.01)
        return super().__enter__()

    def notify_all(self) -> None:
        """Wake all that wait, and put in an item for each that would miss it."""
        self.waited.append(condition_while.waiting)
        if condition_while.waiting < 2:
            self.items.append("one that should not be needed")
        super().notify_all()


def test_main() -> None:
    """Each of two takers gets an item of its own."""
    assert main() == ["the first item", "the second item"]


def test_the_loser_looks_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both wait for the first item; both are woken, and one waits a second time."""
    items: list[str] = []
    noting = Noting(items)
    monkeypatch.setattr(condition_while, "items", items)
    monkeypatch.setattr(condition_while, "changed", noting)
    monkeypatch.setattr(condition_while, "waiting", 0)
    assert main() == ["the first item", "the second item"]
    assert noting.waited == [2, 3]


def test_as_a_reader(run: Run) -> None:
    """The second one waits on until there is an item for it."""
    record = run("threads/condition_while")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["took the first item", "took the second item"]
