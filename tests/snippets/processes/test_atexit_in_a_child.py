"""Tests of processes/atexit_in_a_child."""

import pytest

from tests.conftest import Run

RAN = "  its atexit function ran"


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14", "3.15", "3.13t"])
def test_since_when(run: Run, python: str) -> None:
    """From 3.13 all children run them; before, only those of spawn."""
    record = run("processes/atexit_in_a_child", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    new = tuple(map(int, record.variant["python"].split(".")[:2])) >= (3, 13)
    assert record.stdout.splitlines() == [
        "fork ends well",
        *[RAN] * new,
        "forkserver ends well",
        *[RAN] * new,
        "spawn ends well",
        RAN,
    ]
