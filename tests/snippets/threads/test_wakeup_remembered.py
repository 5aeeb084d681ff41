"""Tests of threads/wakeup_remembered."""

from threading import Condition, Event, Thread

import pytest

from snippets.threads import wakeup_remembered
from snippets.threads.wakeup_remembered import main
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_main() -> None:
    """Both threads end, and the state is there."""
    assert main() is True


def test_no_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """The user looks first, and never waits, not even with a timeout."""

    class Noted(Condition):
        waited = False

        def wait(self, timeout: float | None = None) -> bool:
            self.waited = True
            return super().wait(timeout)

    noted = Noted()
    monkeypatch.setattr(wakeup_remembered, "changed", noted)
    monkeypatch.setattr(wakeup_remembered, "loaded", False)
    assert main() is True
    assert not noted.waited


@pytest.mark.parametrize("who", ["loader", "user"])
def test_late(monkeypatch: pytest.MonkeyPatch, who: str) -> None:
    """However late one of them is, the user comes second; main waits for both."""
    said: list[str] = []
    monkeypatch.setattr(
        wakeup_remembered, "print", lambda text, **_: said.append(text), raising=False
    )
    monkeypatch.setattr(wakeup_remembered, "loaded", False)
    threads = late_threads(monkeypatch, wakeup_remembered, only=who)
    main()
    assert all_joined(threads, 2)
    assert said == ["loader: notified", "user: waiting", "user: goes on"]


def test_woken_if_it_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The other order works too: who waits already is notified."""
    waits = Event()
    monkeypatch.setattr(
        wakeup_remembered, "print", lambda *_, **__: waits.set(), raising=False
    )
    monkeypatch.setattr(wakeup_remembered, "loaded", False)
    user = Thread(target=wakeup_remembered.use, daemon=True)
    user.start()
    waits.wait()  # it has the lock, until it waits
    wakeup_remembered.load()
    user.join(timeout=5)
    assert not user.is_alive()


def test_as_a_reader(run: Run) -> None:
    """The same order as in the lost wake-up, and the user goes on."""
    record = run("threads/wakeup_remembered")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "loader: notified",
        "user: waiting",
        "user: goes on",
    ]
