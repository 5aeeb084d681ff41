"""Tests of sharing/segment_larger_than_its_room."""

from tests.conftest import Run


def test_made(run: Run) -> None:
    """It is made, though there is not room for half of it."""
    record = run("sharing/segment_larger_than_its_room")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""  # nothing is left to the resource tracker
    assert record.stdout == "made, and larger than all the room there is: True\n"
