"""Tests of cheatsheet/workers_on_a_queue."""

from tests.conftest import Run


def test_as_written(run: Run) -> None:
    """The lines of the sheet run, and give what they should."""
    record = run("cheatsheet/workers_on_a_queue")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["[0, 1, 4, 9, 16, 25]"]
