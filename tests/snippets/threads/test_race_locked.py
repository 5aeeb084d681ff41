"""Tests of threads/race_locked."""

import pytest

from snippets.threads import race_locked
from tests.conftest import Run
from tests.together import threads, together


def test_none_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two threads add one each, and two is added."""
    monkeypatch.setattr(race_locked, "counter", 40)
    assert race_locked.main() == 42


def test_as_a_reader(run: Run) -> None:
    """The second reads only after the first has written."""
    record = run("threads/race_locked")
    assert (record.status, record.reason) == ("passed", "")
    assert together(threads(record))
    assert record.stdout.splitlines() == [
        "read 0",
        "wrote 1",
        "read 1",
        "wrote 2",
        "added one twice: 2",
    ]
