"""Tests of processes/called_target."""

import re

from tests.conftest import Run


def test_where_it_ran(run: Run, start_method: str) -> None:
    """The work ran in the parent, and the child ended well all the same."""
    record = run("processes/called_target", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    ran_in, parent, child, code = map(int, re.findall(r"\d+", record.stdout))
    assert parent != child
    assert (ran_in, code) == (parent, 0)
