"""Tests of processes/numpy_seed_sequence."""

from tests.conftest import Run


def test_distinct_and_repeatable(run: Run) -> None:
    """Four tasks roll differently, and the same with any number of workers."""
    record = run("processes/numpy_seed_sequence")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    *rolls, last = record.stdout.splitlines()
    assert len(set(rolls)) == 4
    assert last == "the same with 2 workers: True"
