"""Tests of operate/unequal_shares."""

import pytest

from evidence.diagnosis import Seen, diagnosis
from evidence.lanes import Lanes
from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


def test_all_is_done(run: Run, start_method: str) -> None:
    """Both shares are done, whichever comes first."""
    record = run("operate/unequal_shares", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    *shares, last = record.stdout.splitlines()
    assert sorted(shares) == ["a share of 0.3 s is done", "a share of 0.9 s is done"]
    assert last == "All shares are done."


@pytest.mark.alone
@several_cores
def test_alone_at_the_end(run: Run) -> None:
    """With a core for each, the larger share is worked on alone, and words say so."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("operate/unequal_shares")
        lanes = Lanes.of(record.lanes)
        assert lanes
        said = " ".join(finding.text for finding in diagnosis(Seen(lanes, 2)))
        return "only one of 2 workers ran" in said, [record]

    assert_holds(attempt)
