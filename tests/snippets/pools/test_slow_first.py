"""Tests of pools/slow_first."""

from tests.conftest import Run
from tests.together import children


def test_held_back(run: Run) -> None:
    """Three answers come past the slow one, or wait behind it."""
    record = run("pools/slow_first")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 2
    assert record.stdout.splitlines() == [
        "imap_unordered: [1, 2, 3]",
        "then 0",
        "imap: nothing yet",
        "then [0, 1, 2, 3]",
    ]
