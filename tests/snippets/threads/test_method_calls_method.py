"""Tests of threads/method_calls_method."""

import re

from tests.conftest import Run


def test_where_it_hangs(run: Run) -> None:
    """Add waits for the lock that add_interest holds, in one thread."""
    record = run("threads/method_calls_method")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 1)
    assert re.search(r"in add\n.* in add_interest\n", record.stderr)
    assert not record.stdout
