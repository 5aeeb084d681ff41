"""Tests of queues/fixed_or_shared."""

from snippets.queues.fixed_or_shared import TASKS, main
from tests.conftest import Run


def test_shared_is_faster() -> None:
    """All tasks are done both ways; from one queue they end sooner."""
    found = main()
    (fixed, halves), (shared, counts) = found.values()
    assert halves == [4, 4]
    assert sum(counts) == len(TASKS)
    assert min(counts) < max(counts)  # who had the long task did fewer
    assert shared < fixed
    assert fixed >= sum(TASKS[:4])


def test_as_a_reader(run: Run) -> None:
    """The program prints a line for each way."""
    record = run("queues/fixed_or_shared")
    assert (record.status, record.reason) == ("passed", "")
    fixed, shared = record.stdout.splitlines()
    assert fixed.startswith("fixed split ")
    assert shared.startswith("one queue ")
