"""Tests of versions/cores_process."""

import os

import pytest

from tests.conftest import Run


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="cannot be confined")
def test_same_as_before(run: Run) -> None:
    """A program confined to one core is told so, by both ways of asking."""
    record = run("versions/cores_process")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "cores for this program: 1\n"
    assert run("versions/cores_affinity").stdout == record.stdout
