"""Tests of gil/append_all."""

import pytest

from snippets.gil.append_all import THREADS, TIMES, main
from tests.conftest import Run

ALL = THREADS * TIMES


def test_nothing_lost() -> None:
    """Every number is in the list and in the dict."""
    assert main() == (ALL, ALL)


@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_builds(run: Run, python: str) -> None:
    """Nothing is lost with the GIL or without."""
    record = run("gil/append_all", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == f"{ALL:,} in the list, {ALL:,} in the dict\n"
