"""Tests of queues/put_then_empty."""

import re

from snippets.queues.put_then_empty import TIMES
from tests.conftest import Run


def test_too_soon(run: Run) -> None:
    """Put has returned, and at least once get_nowait finds nothing."""
    record = run("queues/put_then_empty")
    assert (record.status, record.reason) == ("passed", "")
    puts, times = map(int, re.findall(r"\d+", record.stdout))
    assert puts == TIMES
    assert 0 < times <= TIMES
