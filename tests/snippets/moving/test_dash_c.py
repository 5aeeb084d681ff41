"""Tests of moving/dash_c."""

import re

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A copy of the parent runs it; a new one cannot find it."""
    record = run("moving/dash_c", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout.splitlines() == [
            f"start method: {start_method}",
            "hello from the child",
        ]
        return
    assert record.stdout == f"start method: {start_method}\n"
    assert re.search(
        r"^AttributeError: (Can't get attribute 'work' on <module '__main__'|"
        r"module '__main__' has no attribute 'work')",
        record.stderr,
        re.MULTILINE,
    )
