"""Tests of gil/four_in_one."""

import pytest

from tests.conftest import Run


@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_one_after_another(run: Run, python: str) -> None:
    """One thread does all four pieces, and keeps one core busy at most."""
    record = run("gil/four_in_one", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "the longest chains: [261, 261, 261, 261]\n"
    assert record.threads == 1
    assert record.cores_busy is not None
    assert record.cores_busy < 1.25  # starting and ending Python adds a little
