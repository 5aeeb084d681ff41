"""Tests of sharing/slot_made_larger."""

from tests.conftest import Run


def test_fits(run: Run) -> None:
    """A longer name fits into a slot made larger."""
    record = run("sharing/slot_made_larger")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""  # nothing is left to the resource tracker
    assert record.stdout == "Elisabeth\n"
