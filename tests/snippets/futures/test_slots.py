"""Tests of futures/slots."""

import pytest

from snippets.futures import slots
from tests.conftest import Run


def test_bounded(run: Run) -> None:
    """All tasks end, five with an error, and never more than four are under way."""
    record = run("futures/slots")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "tasks that ended: 50",
        "of these failed: 5",
        "never more than four under way: True",
    ]


def test_the_semaphore_is_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    """With as many slots as tasks, more than four are under way."""
    monkeypatch.setattr(slots, "SLOTS", 50)
    _, _, most = slots.main()
    assert most > 4
