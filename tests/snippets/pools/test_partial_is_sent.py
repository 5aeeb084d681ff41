"""Tests of pools/partial_is_sent."""

import re

from tests.conftest import Run
from tests.together import children


def test_bytes_of_both(run: Run) -> None:
    """The partial is far larger, and the answers are the same."""
    record = run("pools/partial_is_sent")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 2
    held, small = map(
        int, re.findall(r": (\d+)$", record.stdout.replace(",", ""), re.MULTILINE)
    )
    assert held > 1000 * small
    assert record.stdout.endswith("same answers: True\n")
