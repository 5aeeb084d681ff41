"""Tests of labs/amdahl_work."""

import re

import pytest

from evidence.record import Record
from snippets.labs.amdahl_work import PIECES
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


def parts(record: Record) -> list[tuple[float, float]]:
    """Return the seconds of the serial and of the shared part, for 1 and 2 workers."""
    assert (record.status, record.reason) == ("passed", "")
    found = re.findall(
        r"(\d) at work: (\S+) s serial, (\S+) s shared out", record.stdout
    )
    assert [workers for workers, _, _ in found] == ["1", "2"]
    return [(float(alone), float(shared)) for _, alone, shared in found]


def test_pieces() -> None:
    """Small numbers of workers get equally many pieces."""
    assert all(PIECES % workers == 0 for workers in (1, 2, 3, 4, 6))


def test_parts(run: Run, start_method: str) -> None:
    """Both parts of the job take time, whatever the number of workers."""
    record = run("labs/amdahl_work", start_method=start_method)
    assert all(min(alone, shared) > 0 for alone, shared in parts(record))


@pytest.mark.alone
@several_cores
def test_shared_part(run: Run) -> None:
    """A second worker clearly shortens the shared part."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("labs/amdahl_work")
        (_, one), (_, two) = parts(record)
        return one > 1.2 * two, [record]

    assert_holds(attempt)
