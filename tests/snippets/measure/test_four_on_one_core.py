"""Tests of measure/four_on_one_core."""

import os

import pytest

from tests.conftest import Run

pytestmark = pytest.mark.skipif(
    not hasattr(os, "sched_setaffinity"), reason="cannot be confined"
)


def test_no_gain(run: Run, start_method: str) -> None:
    """Four workers on one core take at least the sum of their work."""
    record = run("measure/four_on_one_core", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    # What each used to start was used before the clock began to run.
    assert float(record.stdout.split()[-2]) > 0.2
