"""Tests of pools/closed_at_exit."""

import pytest

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
    ]
