"""Tests of operate/how_busy."""

import re

import pytest

from evidence.machine import this_machine
from tests.conftest import Run


@pytest.mark.skipif(this_machine().cores < 2, reason="one core cannot do two things")
def test_compute_and_wait(run: Run, start_method: str) -> None:
    """Computing keeps far more of the cores busy than waiting does."""
    record = run("operate/how_busy", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    compute, wait = map(float, re.findall(r": ([\d.]+) cores busy", record.stdout))
    assert compute > 0.8
    assert wait < compute / 1.5
