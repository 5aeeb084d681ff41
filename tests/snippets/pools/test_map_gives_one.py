"""Tests of pools/map_gives_one."""

from tests.conftest import Run
from tests.together import children


def test_missing_argument(run: Run) -> None:
    """The second argument is missing: the pair is the first."""
    record = run("pools/map_gives_one")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 1
    assert record.stdout.splitlines() == []
    last = record.stderr.splitlines()[-1]
    assert last == "TypeError: price() missing 1 required positional argument: 'count'"
