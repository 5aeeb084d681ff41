"""Tests of threads/notify_wakes_one."""

import re

from tests.conftest import Run


def test_hangs(run: Run) -> None:
    """The order is there, and both threads wait."""
    record = run("threads/notify_wakes_one")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 1)
    assert not record.stdout
    assert len(re.findall(r"in wait_for\n.* in handle\n", record.stderr)) == 2
