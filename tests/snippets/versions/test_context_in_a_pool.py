"""Tests of versions/context_in_a_pool."""

import pytest

from snippets.versions.context_in_a_pool import main
from tests.conftest import Run


@pytest.mark.parametrize("python", ["3.11", "3.13", "3.13t", "3.14", "3.15"])
def test_left_behind(run: Run, python: str) -> None:
    """The second request finds the user of the first, on every build."""
    record = run("versions/context_in_a_pool", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the first request is from: ada",
        "the second one seems to be from: ada",
    ]


def test_not_in_the_caller() -> None:
    """What the tasks set is the thread's: whoever submits does not see it."""
    assert main() == ("ada", "ada")
    assert main() == ("ada", "ada")  # a new pool has a new thread
