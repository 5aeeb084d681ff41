"""Tests of introduction/amdahl_ceiling."""

from itertools import pairwise

from snippets.introduction.amdahl_ceiling import SHARE, main
from tests.conftest import Run


def test_ceiling() -> None:
    """Every added worker helps; none lifts the speed-up to one over the share."""
    speed_ups = list(main().values())
    assert all(one < more for one, more in pairwise(speed_ups))
    assert max(speed_ups) < 1 / SHARE


def test_run(run: Run) -> None:
    """A thousand workers stay just below ten times."""
    record = run("introduction/amdahl_ceiling")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines()[-1] == "1000 workers:  9.9 times as fast"
