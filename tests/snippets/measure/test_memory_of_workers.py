"""Tests of measure/memory_of_workers."""

import sys

import pytest

from tests.conftest import Run


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has /proc")
def test_each_weighs(run: Run, start_method: str) -> None:
    """More workers weigh more, each time."""
    record = run("measure/memory_of_workers", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    weights = [float(line.split()[1]) for line in record.stdout.splitlines()[1:]]
    assert len(weights) == 4
    assert weights == sorted(weights)
