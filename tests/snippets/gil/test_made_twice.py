"""Tests of gil/made_twice."""

import pytest

from tests.conftest import Run


@pytest.mark.parametrize("python", ["3.11", "3.13", "3.14", "3.15", "3.13t"])
def test_any_build(run: Run, python: str) -> None:
    """Both threads find nothing and make it, with the GIL and without."""
    record = run("gil/made_twice", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "made: 2 - kept: 1\n"
