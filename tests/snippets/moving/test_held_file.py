"""Tests of moving/held_file."""

import re

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A copy of the parent has the file; to others it cannot be sent."""
    record = run("moving/held_file", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout == "written by the child\n"
        return
    assert record.stdout == ""
    assert re.search(
        r"^TypeError: cannot pickle '(_io\.)?TextIOWrapper' (object|instances)",
        record.stderr,
        re.MULTILINE,
    )
