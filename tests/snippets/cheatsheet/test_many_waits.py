"""Tests of cheatsheet/many_waits."""

from tests.conftest import Run


def test_as_written(run: Run) -> None:
    """The lines of the sheet run, and give what they should."""
    record = run("cheatsheet/many_waits")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["[('milk', 4), ('sugar', 5), ('tea', 3)]"]
    assert (record.processes, record.threads) == (1, 4)
