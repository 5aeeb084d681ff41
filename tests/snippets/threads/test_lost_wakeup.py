"""Tests of threads/lost_wakeup."""

import re
from threading import Event, Thread
from types import SimpleNamespace

import pytest

from snippets.threads import lost_wakeup
from tests.conftest import ROOT, Run
from tests.late import late_threads


def test_lost_only_if_it_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same notify() wakes a thread that waits already."""
    waits = Event()
    monkeypatch.setattr(
        lost_wakeup, "print", lambda *_, **__: waits.set(), raising=False
    )
    user = Thread(target=lost_wakeup.use, daemon=True)
    user.start()
    waits.wait()  # it has the lock, until it waits
    lost_wakeup.load()
    user.join(timeout=5)
    assert not user.is_alive()


def test_the_loader_has_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """However late the loader is, the user waits after it, and is not woken."""
    said: list[str] = []
    monkeypatch.setattr(
        lost_wakeup, "print", lambda text, **_: said.append(text), raising=False
    )
    hangs = Event()
    quiet = SimpleNamespace(dump_traceback_later=lambda *_, **__: hangs.set())
    monkeypatch.setattr(lost_wakeup, "faulthandler", quiet)
    started = late_threads(monkeypatch, lost_wakeup, only="loader")
    main = Thread(target=lost_wakeup.main, daemon=True)
    main.start()
    assert hangs.wait(timeout=5)
    assert [thread.name for thread in started] == ["loader", "user"]
    started[1].join(timeout=0.5)
    waited = started[1].is_alive()
    with lost_wakeup.loaded:
        lost_wakeup.loaded.notify_all()  # ends the test
    main.join()
    assert waited
    assert said == ["loader: notified", "user: waiting", "user: woken"]


def test_hangs(run: Run) -> None:
    """The loader has notified, and the user waits all the same."""
    record = run("threads/lost_wakeup")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert record.stdout.splitlines() == ["loader: notified", "user: waiting"]
    found = re.findall(r"lost_wakeup\.py\", line (\d+) in use", record.stderr)
    source = (ROOT / "snippets/threads/lost_wakeup.py").read_text(encoding="utf-8")
    (line,) = (source.splitlines()[int(number) - 1] for number in found)
    assert "loaded.wait()" in line
    assert re.search(r"in join\n.* in main\n", record.stderr)
    assert record.processes == 1
