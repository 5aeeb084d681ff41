"""Tests of queues/unbounded."""

import inspect

from snippets.queues import bounded, unbounded
from tests.conftest import Run


def test_same_threads() -> None:
    """Producer and consumer are those of the bounded queue, letter by letter."""
    for ours, theirs in (
        (unbounded.produce, bounded.produce),
        (unbounded.consume, bounded.consume),
    ):
        assert inspect.getsource(ours) == inspect.getsource(theirs)
    assert unbounded.ITEMS == bounded.ITEMS


def test_items_pile_up() -> None:
    """More items wait than the bounded queue would ever hold."""
    assert 3 < unbounded.main() <= unbounded.ITEMS


def test_as_a_reader(run: Run) -> None:
    """The producer is done first, and then the consumer."""
    record = run("queues/unbounded")
    assert (record.status, record.reason) == ("passed", "")
    produced, consumed, most = record.stdout.splitlines()
    assert (produced, consumed) == ("producer: done", "consumer: done")
    assert most.startswith("items that waited, at most: ")
