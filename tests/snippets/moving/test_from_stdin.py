"""Tests of moving/from_stdin."""

import re

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A copy of the parent runs it; a new one looks for a file <stdin>."""
    record = run("moving/from_stdin", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout == "hello from the child\n"
        return
    assert record.stdout == ""
    assert re.search(r"^FileNotFoundError: .*<stdin>'$", record.stderr, re.MULTILINE)
