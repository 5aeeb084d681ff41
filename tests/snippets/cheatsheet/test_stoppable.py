"""Tests of cheatsheet/stoppable."""

from tests.conftest import Run


def test_as_written(run: Run) -> None:
    """The lines of the sheet run, and give what they should."""
    record = run("cheatsheet/stoppable")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["True"]
