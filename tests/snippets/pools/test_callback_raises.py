"""Tests of pools/callback_raises."""

import re
import sys

import pytest

from tests.conftest import Run


@pytest.mark.parametrize("python", [None, "3.11"])
def test_silent_after(run: Run, python: str | None) -> None:
    """The thread that takes in results dies of it; the words differ on 3.11."""
    record = run("pools/callback_raises", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 2
    assert record.stdout.splitlines() == ["the thread that takes in results has ended"]
    assert "ValueError: the bar is full" in record.stderr
    assert "multiprocessing.context.TimeoutError" in record.stderr
    old = python == "3.11" or sys.version_info < (3, 12)
    name = "result_hander" if old else "result_handler"
    assert re.search(
        f"^AssertionError: .* {name} not alive$", record.stderr, re.MULTILINE
    )
    assert record.left_running == []
