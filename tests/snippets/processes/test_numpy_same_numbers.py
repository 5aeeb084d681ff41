"""Tests of processes/numpy_same_numbers."""

from tests.conftest import Run


def test_all_the_same(run: Run) -> None:
    """Three workers roll the same twelve dice."""
    record = run("processes/numpy_same_numbers")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    first, *others = record.stdout.splitlines()
    assert len(first.split()) == 12
    assert others == [first, first]
