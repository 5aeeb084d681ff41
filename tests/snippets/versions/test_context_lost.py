"""Tests of versions/context_lost."""

import pytest

from tests.conftest import Run


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.13t", "3.14", "3.15"])
def test_lost(run: Run, python: str) -> None:
    """The thread has the default, not what its starter had set."""
    record = run("versions/context_lost", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "the thread works for: nobody\n"


@pytest.mark.parametrize("python", ["3.14t", "3.15t"])
def test_inherited(run: Run, python: str) -> None:
    """Free-threaded builds from 3.14 on hand the context down by themselves."""
    record = run("versions/context_lost", python=python)
    assert record.stdout == "the thread works for: ada\n"
