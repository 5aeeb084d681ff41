"""Tests of threads/notify_all_wakes_both."""

from threading import current_thread

import pytest

from snippets.threads import notify_all_wakes_both
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_both_look(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each looks before there is anything, waits, and is joined when it has it."""
    looks: list[tuple[str, str]] = []

    class Noted(dict[str, list[str]]):
        def __getitem__(self, kind: str) -> list[str]:
            looks.append((current_thread().name, kind))
            return super().__getitem__(kind)

    items = Noted(refunds=[], orders=[])
    monkeypatch.setattr(notify_all_wakes_both, "items", items)
    monkeypatch.setattr(notify_all_wakes_both, "got", [])
    threads = late_threads(monkeypatch, notify_all_wakes_both)
    got = notify_all_wakes_both.main()
    assert got == ["one of the orders", "one of the refunds"]
    assert all_joined(threads, 2)
    for thread, kind in zip(threads, ("refunds", "orders"), strict=True):
        own = [look for look in looks if look[0] == thread.name]
        assert own[0] == (thread.name, kind)
        assert len(own) >= 3  # in vain, again when notified, and the pop


def test_as_a_reader(run: Run) -> None:
    """The thread that came second is the first to be served."""
    record = run("threads/notify_all_wakes_both")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "got: ['one of the orders', 'one of the refunds']\n"
