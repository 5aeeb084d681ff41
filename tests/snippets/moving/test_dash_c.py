"""Tests of moving/dash_c."""

import re

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A copy of the parent runs it; a new one cannot find it."""
    record = run("moving/dash_c", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout == "hello from the child\n"
        return
    assert record.stdout == ""
    assert re.search(
        r"^AttributeError: (Can't get attribute 'work' on <module '__main__'|"
        r"module '__main__' has no attribute 'work')",
        record.stderr,
        re.MULTILINE,
    )
