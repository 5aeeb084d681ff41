"""Tests of threads/barrier_halves."""

from snippets.threads.barrier_halves import main
from tests.conftest import Run

HALVES = ["first half"] * 3 + ["all are here"] + ["second half"] * 3


def test_main() -> None:
    """No second half begins before the last first half has ended."""
    assert main() == HALVES


def test_as_a_reader(run: Run) -> None:
    """The program says so in the same order."""
    record = run("threads/barrier_halves")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == HALVES
