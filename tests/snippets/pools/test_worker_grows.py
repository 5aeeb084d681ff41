"""Tests of pools/worker_grows."""

import re

from tests.conftest import Run
from tests.together import children


def test_grows(run: Run) -> None:
    """Everything that was kept stays, and takes memory."""
    record = run("pools/worker_grows")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 1
    counts, grown = record.stdout.splitlines()
    assert counts == "kept after each task: 1 2 3 4 5 6"
    (megabytes,) = map(int, re.findall(r"by (\d+) MB", grown))
    assert megabytes >= 15  # five times four, and what was free before
