"""Tests of moving/from_stdin."""

import re

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A copy of the parent runs it; a new one looks for a file <stdin>."""
    record = run("moving/from_stdin", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout.splitlines() == [
            f"start method: {start_method}",
            "hello from the child",
        ]
        return
    assert record.stdout == f"start method: {start_method}\n"
    assert re.search(r"^FileNotFoundError: .*<stdin>'$", record.stderr, re.MULTILINE)
