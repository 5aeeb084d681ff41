"""Tests of pools/map_does_all."""

import pytest

from snippets.pools import map_does_all
from tests.conftest import Run
from tests.guarded import GuardedValue
from tests.together import children


def test_all_done_none_kept(run: Run) -> None:
    """All five tasks ran, and no answer came."""
    record = run("pools/map_does_all")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 2
    assert record.stdout.splitlines() == [
        "ZeroDivisionError: division by zero",
        "tasks done: 5 answers: []",
    ]


def test_counted_under_the_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    """A task changes the count while it holds the lock, and only then."""
    count = GuardedValue()
    monkeypatch.setattr(map_does_all, "done", count, raising=False)
    assert map_does_all.invert(2) == 0.5
    assert count.always_locked
    with count:
        assert count.value == 1
