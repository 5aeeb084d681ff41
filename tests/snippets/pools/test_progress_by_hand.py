"""Tests of pools/progress_by_hand."""

from tests.conftest import Run
from tests.together import children


def test_counts_all(run: Run) -> None:
    """Each answer is counted, and none is missing."""
    record = run("pools/progress_by_hand")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 2
    assert record.stdout.splitlines() == [
        "1 of 4",
        "2 of 4",
        "3 of 4",
        "4 of 4",
        "{1: 1, 2: 4, 3: 9, 4: 16}",
    ]
    first, *_, last = (line.t for line in record.lines if " of " in line.text)
    assert last - first > 0.05  # the first is shown while others are at work
