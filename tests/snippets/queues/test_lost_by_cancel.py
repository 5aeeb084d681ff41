"""Tests of queues/lost_by_cancel."""

from snippets.queues.lost_by_cancel import BIG
from tests.conftest import Run


def test_lost(run: Run, start_method: str) -> None:
    """The child ends well before anything is taken, and what it put never comes."""
    record = run("queues/lost_by_cancel", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "exit code of the child: 0",
        f"bytes of the parent: {BIG}",
    ]
    assert record.stderr.rstrip().endswith("Empty")
