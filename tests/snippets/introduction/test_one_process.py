"""Tests of introduction/one_process."""

import re

from snippets.introduction.one_process import compute
from tests.conftest import Run


def test_compute() -> None:
    """The work is a sum that can be checked by hand."""
    assert compute(4) == 0 + 1 + 4 + 2


def test_one_core(run: Run) -> None:
    """It cannot compute for longer than the clock says, and is one process."""
    record = run("introduction/one_process")
    assert (record.status, record.reason) == ("passed", "")
    computed, passed = map(float, re.findall(r"(\d+\.\d+) s", record.stdout))
    assert 0 < computed <= passed + 0.05
    assert record.processes == 1
    assert record.cores_busy is not None
    assert record.cores_busy < 1.2
