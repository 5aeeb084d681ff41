"""Tests of threads/smaller_stacks."""

import re

from tests.conftest import Run


def test_less_is_reserved(run: Run) -> None:
    """With the large stack far more is reserved than with the small one."""
    record = run("threads/smaller_stacks")
    assert (record.status, record.reason) == ("passed", "")
    large, small = map(int, re.findall(r": (\d+) MiB reserved", record.stdout))
    assert small < 32 < large
