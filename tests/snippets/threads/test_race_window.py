"""Tests of threads/race_window."""

import pytest

from snippets.threads import race_window
from tests.conftest import Run


def test_one_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two threads add one each, and one is all that is added."""
    monkeypatch.setattr(race_window, "counter", 40)
    assert race_window.main() == 41


def test_as_a_reader(run: Run) -> None:
    """Both read the same number before either of them writes."""
    record = run("threads/race_window")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "read 0",
        "read 0",
        "wrote 1",
        "wrote 1",
        "added one twice: 1",
    ]
