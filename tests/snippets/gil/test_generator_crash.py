"""Tests of gil/generator_crash."""

import re

import pytest

from snippets.gil.generator_crash import ATTEMPTS
from tests.conftest import Run


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14", "3.15"])
def test_never_with_the_gil(run: Run, python: str) -> None:
    """With the GIL one of the threads is refused, and nothing worse happens."""
    record = run("gil/generator_crash", python=python)
    assert (record.status, record.reason, record.expects) == ("passed", "", None)
    assert record.stdout == f"{ATTEMPTS} attempts, no crash\n"


def test_crash(run: Run) -> None:
    """On a free-threaded 3.13 one of the attempts ends by a signal."""
    record = run("gil/generator_crash", python="3.13t")
    assert (record.status, record.reason) == ("passed", "")
    assert record.expects == "AssertionError"
    found = re.search(r"Python crashed: exit code (-\d+)", record.stderr)
    assert found
    assert int(found[1]) in {-6, -7, -11}  # SIGABRT, SIGBUS, SIGSEGV
