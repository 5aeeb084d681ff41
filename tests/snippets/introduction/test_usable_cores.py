"""Tests of introduction/usable_cores."""

import os
import re

import pytest

from snippets.introduction.usable_cores import cores
from tests.conftest import Run


def test_cores() -> None:
    """There is at least one core, and no more than the machine has."""
    assert 1 <= cores() <= (os.cpu_count() or 1)


@pytest.mark.skipif(
    not hasattr(os, "sched_setaffinity"), reason="this platform pins no process"
)
def test_pinned(run: Run) -> None:
    """Pinned to one core, the program may use one; the machine keeps its number."""
    record = run("introduction/usable_cores")
    assert (record.status, record.reason) == ("passed", "")
    assert re.findall(r"\d+", record.stdout) == [str(os.cpu_count()), "1"]
