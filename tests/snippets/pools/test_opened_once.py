"""Tests of pools/opened_once."""

import pytest

from snippets.pools import opened_once
from tests.conftest import Run
from tests.guarded import GuardedValue
from tests.together import children


def test_once_in_each_worker(run: Run) -> None:
    """Eight tasks are done with two databases."""
    record = run("pools/opened_once")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 2
    assert record.stdout.splitlines() == [
        "[0, 1, 4, 9, 16, 25, 36, 49]",
        "tasks: 8 databases opened: 2",
    ]


class Meeting:
    """Stands in for the barrier, and notes what was counted when somebody came."""

    def __init__(self, opened: GuardedValue) -> None:
        self._opened = opened
        self.counted: list[int] = []

    def wait(self) -> None:
        """Note it."""
        with self._opened:
            self.counted.append(self._opened.value)


def test_counted_under_the_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    """The count changes while the lock is held, and before the barrier."""
    opened = GuardedValue()
    meeting = Meeting(opened)
    monkeypatch.setattr(opened_once, "database", None, raising=False)
    opened_once.open_database(opened, meeting)  # type: ignore[arg-type]
    opened_once.database.close()
    assert opened.always_locked
    assert meeting.counted == [1]
