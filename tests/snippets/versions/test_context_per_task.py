"""Tests of versions/context_per_task."""

import pytest

from tests.conftest import Run


@pytest.mark.parametrize("python", ["3.11", "3.13", "3.13t", "3.14", "3.15"])
def test_nothing_left(run: Run, python: str) -> None:
    """The second request finds no user, on every build."""
    record = run("versions/context_per_task", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the first request is from: ada",
        "the second one seems to be from: nobody",
    ]
