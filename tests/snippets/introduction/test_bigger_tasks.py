"""Tests of introduction/bigger_tasks."""

import re

from tests.conftest import Run


def test_chunks(run: Run, start_method: str) -> None:
    """Big chunks take less time than a message for every number."""
    record = run("introduction/bigger_tasks", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    found = re.findall(r"(\d+) numbers a message: (.+) s", record.stdout)
    taken = {int(chunksize): float(seconds) for chunksize, seconds in found}
    assert list(taken) == [1, 5000]
    assert taken[5000] < taken[1]
