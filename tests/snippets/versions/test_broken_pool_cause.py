"""Tests of versions/broken_pool_cause."""

import re

import pytest

from tests.conftest import Run


def test_named(run: Run) -> None:
    """In 3.15 the error names the process and the exit code."""
    record = run("versions/broken_pool_cause", python="3.15")
    assert (record.status, record.reason) == ("passed", "")
    _, cause = record.stdout.splitlines()
    assert re.fullmatch(
        r"cause: Process \d+ terminated abruptly with exit code -9", cause
    )


@pytest.mark.parametrize("python", ["3.11", "3.14"])
def test_not_before(run: Run, python: str) -> None:
    """Before, the error is the same and nothing more is told."""
    record = run("versions/broken_pool_cause", python=python)
    assert (record.status, record.reason) == ("passed", "")
    error, cause = record.stdout.splitlines()
    assert error.startswith("error: A process in the process pool was terminated")
    assert cause == "cause: not told"
