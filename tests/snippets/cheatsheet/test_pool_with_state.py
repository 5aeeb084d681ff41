"""Tests of cheatsheet/pool_with_state."""

from tests.conftest import Run


def test_as_written(run: Run, start_method: str) -> None:
    """The lines of the sheet run, and give what they should."""
    record = run("cheatsheet/pool_with_state", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]"]
