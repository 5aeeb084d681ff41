"""Tests of threads/notify_wakes_one."""

import re
from threading import Event, Thread, current_thread
from types import SimpleNamespace

import pytest

from snippets.threads import notify_wakes_one
from tests.conftest import Run
from tests.late import late_threads


def test_the_wrong_one_is_woken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who waits for a refund looks a second time; the other one is not woken."""
    looks: list[str] = []
    again = Event()

    class Noted(dict[str, list[str]]):
        def __getitem__(self, kind: str) -> list[str]:
            looks.append(f"{current_thread().name} looks at {kind}")
            if looks.count("refunds looks at refunds") == 2:
                again.set()
            return super().__getitem__(kind)

    said: list[str] = []
    monkeypatch.setattr(
        notify_wakes_one,
        "print",
        lambda *words, **_: said.append(words[1]),
        raising=False,
    )
    items = Noted(refunds=[], orders=[])
    monkeypatch.setattr(notify_wakes_one, "items", items)
    hangs = Event()
    quiet = SimpleNamespace(dump_traceback_later=lambda *_, **__: hangs.set())
    monkeypatch.setattr(notify_wakes_one, "faulthandler", quiet)
    late_threads(monkeypatch, notify_wakes_one)
    main = Thread(target=notify_wakes_one.main, daemon=True)
    main.start()
    assert hangs.wait(timeout=5)
    woken = again.wait(timeout=5)
    before = list(said)
    with notify_wakes_one.changed:
        items["refunds"].append("a refund")
        notify_wakes_one.changed.notify_all()  # ends the test
    main.join()
    assert woken
    assert not before
    assert looks.count("orders looks at orders") == 3  # once, now again, and the pop
    assert set(said) == {"an order", "a refund"}


def test_hangs(run: Run) -> None:
    """The order is there, and both threads wait."""
    record = run("threads/notify_wakes_one")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 1)
    assert not record.stdout
    assert re.search(r"in join\n.* in main\n", record.stderr)
    assert len(re.findall(r"in wait_for\n.* in handle\n", record.stderr)) == 2
