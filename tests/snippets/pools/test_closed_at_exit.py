"""Tests of pools/closed_at_exit."""

import sqlite3

import pytest

from snippets.pools import closed_at_exit
from tests.conftest import Run


@pytest.mark.parametrize("python", ["3.12", "3.13", "3.14"])
def test_who_closes(run: Run, start_method: str, python: str) -> None:
    """Only a worker that is let end closes; before 3.13 only a spawned one."""
    record = run("pools/closed_at_exit", start_method=start_method, python=python)
    assert (record.status, record.reason) == ("passed", "")
    closes = python != "3.12" or start_method == "spawn"
    assert record.stdout.splitlines() == [
        "close and join:",
        *["  the worker closed its connection"] * closes,
        "the block ends in a task:",
        "  the task begins",
    ]


def test_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What says that it closed the connection has closed it."""
    database = sqlite3.connect(":memory:")
    monkeypatch.setattr(closed_at_exit, "database", database, raising=False)
    closed_at_exit.close_database()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        database.execute("select 1")
