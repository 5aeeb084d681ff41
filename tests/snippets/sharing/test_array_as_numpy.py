"""Tests of sharing/array_as_numpy."""

from multiprocessing import Array

from snippets.sharing.array_as_numpy import SHAPE, as_numpy
from tests.conftest import Run


def test_one_memory() -> None:
    """What is written by one name is read by the other."""
    shared = Array("d", 6)
    as_numpy(shared)[1, 2] = 7
    assert as_numpy(shared).shape == SHAPE
    assert shared[:] == [0, 0, 0, 0, 0, 7]


def test_both_children_added(run: Run, start_method: str) -> None:
    """Both children wrote where the parent reads."""
    record = run("sharing/array_as_numpy", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""
    assert record.stdout == "[[2.0, 2.0, 2.0], [2.0, 2.0, 2.0]]\n"
