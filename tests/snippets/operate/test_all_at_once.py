"""Tests of operate/all_at_once."""

from evidence.diagnosis import Seen, diagnosis
from evidence.lanes import Lanes
from tests.conftest import Run


def test_all_together(run: Run) -> None:
    """All three threads are alive at one moment: nobody lives one after another."""
    record = run("operate/all_at_once")
    assert (record.status, record.reason) == ("passed", "")
    *pages, last = record.stdout.splitlines()
    assert sorted(pages) == ["fetched A", "fetched B", "fetched C"]
    assert last == "All pages are here."
    lanes = Lanes.of(record.lanes)
    assert lanes
    _, *threads = lanes.processes[0].threads
    assert len(threads) == 3
    assert max(t.start for t in threads) < min(t.end for t in threads)
    said = " ".join(finding.text for finding in diagnosis(Seen(lanes, 2)))
    assert "one after another" not in said
