"""Tests of introduction/longest_task."""

from snippets.introduction.longest_task import TASKS, main
from tests.conftest import Run


def test_bound() -> None:
    """Two workers can beat one; neither two nor four beat the longest task."""
    found = [main() for _ in range(3)]
    best = {workers: min(times[workers] for times in found) for workers in (1, 2, 4)}
    assert best[1] > sum(TASKS) - 0.01
    assert min(best[2], best[4]) > max(TASKS) - 0.01
    assert best[2] < best[1]


def test_as_a_reader(run: Run) -> None:
    """The program prints a line for 1, 2 and 4 workers."""
    record = run("introduction/longest_task")
    assert (record.status, record.reason) == ("passed", "")
    assert len(record.stdout.splitlines()) == 3
