"""Tests of queues/two_rotate."""

import pytest

from snippets.queues import two_rotate as it
from tests.conftest import Run
from tests.waiting import noted_joins


def test_lost(run: Run, start_method: str) -> None:
    """The second rotation takes away what the first had kept."""
    record = run("queues/two_rotate", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "a longer line 010",
        "a longer line 011",
    ]
    assert record.stderr.splitlines()[-1] == "AssertionError: 10 lines are lost"


def test_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when its children have ended well."""
    codes = noted_joins(monkeypatch)
    it.main()
    assert codes == [0] * 2
