"""Tests of queues/four_kinds."""

from snippets.queues.four_kinds import NUMBERS, main
from tests.conftest import Run


def test_orders(run: Run) -> None:
    """First in first out, twice; last in first out; smallest first."""
    record = run("queues/four_kinds")
    assert (record.status, record.reason) == ("passed", "")
    assert main() == {
        "Queue": NUMBERS,
        "SimpleQueue": NUMBERS,
        "LifoQueue": NUMBERS[::-1],
        "PriorityQueue": sorted(NUMBERS),
    }
    assert len(record.stdout.splitlines()) == 1 + len(main())
