"""Tests of queues/drained_too_soon."""

import re

from snippets.queues.drained_too_soon import TIMES
from tests.conftest import Run


def test_too_soon(run: Run) -> None:
    """At least one loop finds nothing; what it missed comes after all."""
    record = run("queues/drained_too_soon")
    assert (record.status, record.reason) == ("passed", "")
    missed, loops = map(int, re.findall(r"\d+", record.stdout))
    assert loops == TIMES
    assert 0 < missed <= TIMES
