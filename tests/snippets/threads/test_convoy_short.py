"""Tests of threads/convoy_short."""

import time
from types import SimpleNamespace

import pytest

from snippets.threads import convoy, convoy_short
from tests.conftest import Run
from tests.speed import assert_holds
from tests.together import NotedLock


@pytest.mark.alone
def test_shorter_than_the_convoy() -> None:
    """The same work ends sooner where the waits are not in the lock."""
    assert_holds(lambda: (convoy_short.main() < convoy.main(), []))


def test_the_lock_is_held_for_the_work_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each thread waits without the lock, and uses the reply with it."""
    noted = NotedLock(convoy_short.lock)
    held: list[tuple[str, bool]] = []
    monkeypatch.setattr(convoy_short, "lock", noted)
    clock = SimpleNamespace(
        perf_counter=time.perf_counter,
        sleep=lambda _: held.append(("waits", noted.mine)),
    )
    monkeypatch.setattr(convoy_short, "time", clock)
    monkeypatch.setattr(
        convoy_short,
        "print",
        lambda *_, **__: held.append(("works", noted.mine)),
        raising=False,
    )
    convoy_short.main()
    assert sorted(held) == [("waits", False)] * 4 + [("works", True)] * 4


def test_as_a_reader(run: Run) -> None:
    """All four come through."""
    record = run("threads/convoy_short")
    assert (record.status, record.reason) == ("passed", "")
    *steps, last = record.stdout.splitlines()
    assert steps == ["one more is done"] * 4
    assert last.startswith("all done in ")
