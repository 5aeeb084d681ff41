"""Tests of breaks/released_twice."""

import pytest

from snippets.breaks.released_twice import lock, withdraw
from tests.conftest import Run


def test_refused() -> None:
    """The early way out raises; the other one does not, and the lock is free."""
    assert withdraw(100, 50) == 50
    with pytest.raises(RuntimeError, match="release unlocked lock"):
        withdraw(100, 500)
    assert not lock.locked()


def test_as_a_reader(run: Run) -> None:
    """It pays once, then fails."""
    record = run("breaks/released_twice")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "left: 50\n"
    assert "RuntimeError: release unlocked lock" in record.stderr
