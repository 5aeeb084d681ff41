"""Tests of versions/cores_affinity."""

import os

import pytest

from tests.conftest import Run


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="cannot be confined")
def test_one_core(run: Run) -> None:
    """A program confined to one core is told so, on every Python."""
    record = run("versions/cores_affinity")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "cores for this program: 1\n"
