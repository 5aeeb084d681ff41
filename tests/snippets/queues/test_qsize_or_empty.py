"""Tests of queues/qsize_or_empty."""

import re

from snippets.queues.qsize_or_empty import TIMES
from tests.conftest import Run


def test_they_differ(run: Run) -> None:
    """At least once one counts what the other does not see."""
    record = run("queues/qsize_or_empty")
    assert (record.status, record.reason) == ("passed", "")
    puts, size, times = map(int, re.findall(r"\d+", record.stdout))
    assert (puts, size) == (TIMES, 1)
    assert 0 < times <= TIMES
