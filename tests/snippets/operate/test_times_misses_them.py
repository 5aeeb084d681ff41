"""Tests of operate/times_misses_them."""

import re

import pytest

from evidence.machine import interpreter
from tests.conftest import Run


@pytest.mark.skipif(
    "forkserver" not in interpreter().start_methods, reason="POSIX has forkserver"
)
def test_only_own_children_are_counted(run: Run) -> None:
    """Under fork and spawn the worker's time is seen, under forkserver it is not."""
    record = run("operate/times_misses_them")
    assert (record.status, record.reason) == ("passed", "")
    seen = dict(re.findall(r"(\w+) +([\d.]+) s seen", record.stdout))
    assert float(seen["fork"]) >= 0.1
    assert float(seen["spawn"]) >= 0.1
    assert float(seen["forkserver"]) < 0.1
