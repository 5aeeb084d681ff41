"""Tests of cheatsheet/workers_on_a_queue."""

from snippets.cheatsheet.workers_on_a_queue import shares
from tests.conftest import Run


def test_as_written(run: Run) -> None:
    """The lines of the sheet run, and give what they should."""
    record = run("cheatsheet/workers_on_a_queue")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "['100', '20', '25', '33', '50', 'division by zero']\n"


def test_more_failures_than_workers() -> None:
    """Workers that fail go on, so that the bounded queue does not stay full."""
    assert len(shares(range(-50, 50))) == 100
    failed = [one for one in shares(range(1)) if isinstance(one, Exception)]
    assert [type(one) for one in failed] == [ZeroDivisionError]
