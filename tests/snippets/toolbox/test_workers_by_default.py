"""Tests of toolbox/workers_by_default."""

import os
import re
import sys

import pytest

from snippets.toolbox.workers_by_default import main
from tests.conftest import Run


def test_one_a_core(run: Run, start_method: str) -> None:
    """There are as many workers as cores."""
    record = run("toolbox/workers_by_default", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    (found,) = re.findall(r"cores: (\d+), workers: (\d+)", record.stdout)
    assert found[0] == found[1]
    assert int(found[0]) >= 1


@pytest.mark.skipif(
    not hasattr(os, "sched_setaffinity"), reason="cannot be confined here"
)
def test_not_a_fixed_number() -> None:
    """Confined to one core, from 3.13 on there is one worker."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(before)})
    try:
        expected = 1 if sys.version_info >= (3, 13) else os.cpu_count()
        assert main() == (expected, expected)
    finally:
        os.sched_setaffinity(0, before)
