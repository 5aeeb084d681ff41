"""Tests of queues/bounded."""

from snippets.queues.bounded import main
from tests.conftest import Run


def test_never_more_than_the_bound() -> None:
    """However slow the consumer is, three items wait and no more."""
    assert 1 <= main() <= 3


def test_as_a_reader(run: Run) -> None:
    """The producer is held up: it is done in the last half of the run."""
    record = run("queues/bounded")
    assert (record.status, record.reason) == ("passed", "")
    produced, consumed, most = record.lines
    assert (produced.text, consumed.text) == ("producer: done", "consumer: done")
    assert most.text.startswith("items that waited, at most: ")
    assert produced.t > consumed.t / 2
