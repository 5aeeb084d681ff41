"""Tests of measure/time_quota."""

import sys

import pytest

from snippets.measure.time_quota import quota, workers
from tests.conftest import Run


def test_quota() -> None:
    """A quota is time allowed per period; max is none."""
    assert quota("150000 100000\n") == 1.5
    assert quota("max 100000\n") is None


def test_workers() -> None:
    """Whole workers only, at least one, and no more than cores."""
    assert [workers(8, limit) for limit in (None, 0.5, 1.5, 16)] == [8, 1, 1, 8]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has cgroups")
def test_here(run: Run) -> None:
    """It says what holds here, and what two files mean."""
    record = run("measure/time_quota")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.endswith("'150000 100000': 1 of 8\n'max 100000': 8 of 8\n")
