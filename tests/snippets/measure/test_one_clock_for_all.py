"""Tests of measure/one_clock_for_all."""

from tests.conftest import Run


def test_output(run: Run, start_method: str) -> None:
    """All readings of the workers lie between two of the parent."""
    record = run("measure/one_clock_for_all", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["read in between: True"]
