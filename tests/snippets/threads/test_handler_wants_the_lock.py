"""Tests of threads/handler_wants_the_lock."""

import re

from tests.conftest import Run


def test_where_it_hangs(run: Run) -> None:
    """The handler stands on top of main, which holds the lock."""
    record = run("threads/handler_wants_the_lock")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 1)
    assert re.search(r"in on_signal\n.* in main\n", record.stderr)
    assert not record.stdout
