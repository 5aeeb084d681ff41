"""Tests of queues/add_consumers."""

from snippets.queues.add_consumers import main
from tests.conftest import Run


def test_more_is_faster() -> None:
    """Two consumers are faster than one, four than two, in the best of some runs."""
    found = [main() for _ in range(3)]
    one, two, four = (min(times[n] for times in found) for n in (1, 2, 4))
    assert one > two > four >= 2 * 0.03  # 8 jobs, two each


def test_as_a_reader(run: Run) -> None:
    """The program prints a line for 1, 2 and 4 consumers."""
    record = run("queues/add_consumers")
    assert (record.status, record.reason) == ("passed", "")
    assert len(record.stdout.splitlines()) == 3
