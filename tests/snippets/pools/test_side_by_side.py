"""Tests of pools/side_by_side."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds
from tests.together import children

Row = tuple[list[str], float, float]


def rows(record: Record) -> dict[str, Row]:
    """Return the order of the answers, and the seconds to the first and the last."""
    assert (record.status, record.reason) == ("passed", "")
    found = {}
    for line in record.stdout.splitlines()[1:]:
        name, *order, first, last = line.split()
        found[name] = order, float(first), float(last)
    return found


def test_order(run: Run) -> None:
    """All but imap_unordered keep the order, and it loses nothing."""
    record = run("pools/side_by_side")
    assert len(children(record)) == 2
    found = rows(record)
    assert len(found) == 5
    unordered, *_ = found.pop("imap_unordered")
    assert sorted(unordered) == ["1", "2", "3", "4"]
    assert all(order == ["4", "1", "2", "3"] for order, *_ in found.values())


@pytest.mark.alone
def test_times(run: Run) -> None:
    """The loop over apply is last; where order is free, a short task is first."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("pools/side_by_side")
        found = rows(record)
        last = {name: seconds for name, (_, _, seconds) in found.items()}
        first = {name: seconds for name, (_, seconds, _) in found.items()}
        holds = (
            max(last, key=lambda name: last[name]) == "apply"
            and min(first, key=lambda name: first[name]) == "imap_unordered"
        )
        return holds, [record]

    assert_holds(attempt)
