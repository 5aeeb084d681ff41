"""Tests of introduction/longest_task."""

import re

from snippets.introduction.longest_task import TASKS
from tests.conftest import Run


def test_bound(run: Run) -> None:
    """Two workers beat one; neither two nor four beat the longest task."""
    record = run("introduction/longest_task")
    assert (record.status, record.reason) == ("passed", "")
    found = re.findall(r"(\d) at work: (.+) s", record.stdout)
    taken = {int(workers): float(seconds) for workers, seconds in found}
    assert list(taken) == [1, 2, 4]
    assert taken[1] > sum(TASKS) - 0.01
    assert min(taken[2], taken[4]) > max(TASKS) - 0.01
    assert taken[2] < taken[1]
