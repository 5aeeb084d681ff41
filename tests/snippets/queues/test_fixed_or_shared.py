"""Tests of queues/fixed_or_shared."""

from snippets.queues.fixed_or_shared import TASKS, main
from tests.conftest import Run


def test_shared_is_faster() -> None:
    """All tasks are done both ways; in the best of some runs one queue is faster."""
    found = [main().values() for _ in range(3)]
    for (fixed, halves), (_, counts) in found:
        assert halves == [4, 4]
        assert sum(counts) == len(TASKS)
        assert fixed >= sum(TASKS[:4])
    assert any(min(counts) < max(counts) for _, (_, counts) in found)
    assert min(s for _, (s, _) in found) < min(s for (s, _), _ in found)


def test_as_a_reader(run: Run) -> None:
    """The program prints a line for each way."""
    record = run("queues/fixed_or_shared")
    assert (record.status, record.reason) == ("passed", "")
    fixed, shared = record.stdout.splitlines()
    assert fixed.startswith("fixed split ")
    assert shared.startswith("one queue ")
