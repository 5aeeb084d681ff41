"""Tests of cheatsheet/many_sums."""

from tests.conftest import Run


def test_as_written(run: Run, start_method: str) -> None:
    """The lines of the sheet run, and give what they should."""
    record = run("cheatsheet/many_sums", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["328350"]
    assert (record.processes or 0) - (record.helpers or 0) == 3
