"""Tests of queues/bounded_process."""

from snippets.queues.bounded_process import BOUND, ITEMS
from tests.conftest import Run


def test_held_back(run: Run, start_method: str) -> None:
    """All come, in order; the producer is never further than bound and hand."""
    record = run("queues/bounded_process", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    taken, ahead = record.stdout.splitlines()
    assert taken == f"taken: {list(range(ITEMS))}"
    words, number = ahead.rsplit(maxsplit=1)
    assert words == "made and not yet taken, at most:"
    assert 1 <= int(number) <= BOUND + 1 < ITEMS - 1
