"""Tests of threads/condition_wait_for."""

from threading import Condition, Event
from types import SimpleNamespace

import pytest

from snippets.threads import condition_wait_for
from snippets.threads.condition_wait_for import main
from tests.conftest import Run


def test_main() -> None:
    """The predicate was true when the wait ended."""
    assert main() is True


def test_main_waits_while_they_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """The workers end when main waits already: it is woken, not just lucky."""
    waits = Event()

    class Noting(Condition):
        def wait(self, timeout: float | None = None) -> bool:
            waits.set()
            return super().wait(timeout)

    work = SimpleNamespace(sleep=lambda _: waits.wait(5))
    monkeypatch.setattr(condition_wait_for, "changed", Noting())
    monkeypatch.setattr(condition_wait_for, "done", 0)
    monkeypatch.setattr(condition_wait_for, "time", work)
    assert main() is True
    assert waits.is_set()


def test_as_a_reader(run: Run) -> None:
    """One notification is not enough: main goes on after the second."""
    record = run("threads/condition_wait_for")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "one more is done",
        "one more is done",
        "main goes on",
    ]
