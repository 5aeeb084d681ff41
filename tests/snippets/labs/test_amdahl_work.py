"""Tests of labs/amdahl_work."""

import re

from snippets.labs.amdahl_work import PIECES
from tests.conftest import Run
from tests.snippets.introduction.speed import assert_gain, several_cores


def parts(run: Run, start_method: str | None = None) -> list[tuple[float, float]]:
    """Return the seconds of the serial and of the shared part, for 1 and 2 workers."""
    record = run("labs/amdahl_work", start_method=start_method)
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
    assert all(min(alone, shared) > 0 for alone, shared in parts(run, start_method))


@several_cores
def test_shared_part(run: Run) -> None:
    """In one of a few runs, a second worker clearly shortens the shared part."""

    def ratio() -> float:
        (_, one), (_, two) = parts(run)
        return one / two

    assert_gain(ratio, above=1.1)
