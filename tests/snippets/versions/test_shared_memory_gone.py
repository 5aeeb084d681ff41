"""Tests of versions/shared_memory_gone."""

import pytest

from tests.conftest import Run

PYTHONS = ["3.11", "3.12", "3.13", "3.14", "3.15"]


@pytest.mark.parametrize("python", PYTHONS)
def test_gone(run: Run, python: str) -> None:
    """The visitor reads what is there; after it nothing is there, on any Python."""
    record = run("versions/shared_memory_gone", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "the visitor read: hello\n"
    assert "\nFileNotFoundError: " in record.stderr
