"""Tests of queues/one_writer."""

from snippets.queues.one_writer import EACH
from tests.conftest import Run


def test_nothing_lost(run: Run, start_method: str) -> None:
    """All lines of both processes are in the rotated files."""
    record = run("queues/one_writer", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        f"{name} {number:07}" for name in "AB" for number in range(EACH)
    ]


def test_the_parent_had_a_handler(run: Run) -> None:
    """Forked with the parent's handler, the children still use the queue."""
    record = run("queues/one_writer", start_method="fork")
    assert (record.status, record.reason) == ("passed", "")
    assert len(record.stdout.splitlines()) == 2 * EACH
