"""Tests of operate/one_by_one."""

from evidence.diagnosis import Seen, diagnosis
from evidence.lanes import Lanes
from tests.conftest import Run


def test_never_two(run: Run) -> None:
    """The pages come in order, no two threads live at once, and the words say so."""
    record = run("operate/one_by_one")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ("fetched A\nfetched B\nfetched C\nAll pages are here.\n")
    lanes = Lanes.of(record.lanes)
    assert lanes
    said = " ".join(finding.text for finding in diagnosis(Seen(lanes, 2)))
    assert "3 threads that lived one after another" in said
