"""Tests of pools/room_too_late."""

from tests.conftest import Run
from tests.together import children


def test_waits_for_room(run: Run) -> None:
    """The pool ends after its inputs were given room, not before."""
    record = run("pools/room_too_late")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 2
    assert record.stdout.splitlines() == ["room was given", "the pool ended"]
