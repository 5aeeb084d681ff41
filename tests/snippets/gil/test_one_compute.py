"""Tests of gil/one_compute."""

import pytest

from snippets.gil import one_compute, two_compute
from tests.conftest import Run


def test_half_of_the_work() -> None:
    """It does the work of one of the two threads."""
    assert two_compute.BELOW == one_compute.BELOW
    assert one_compute.main() == two_compute.longest_chain(two_compute.BELOW)


@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_one_core(run: Run, python: str) -> None:
    """One thread never keeps more than one core busy, on either build."""
    record = run("gil/one_compute", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.threads == 1
    assert record.cores_busy is not None
    assert record.cores_busy < 1.25  # starting and ending Python adds a little
