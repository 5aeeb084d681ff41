"""Tests of toolbox/same_call."""

from tests.conftest import Run


def test_three_times_the_same(run: Run, start_method: str) -> None:
    """Whoever does the work, the answer is the same."""
    record = run("toolbox/same_call", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["[1, 4, 9, 16, 25]"] * 3
    assert (record.processes or 0) - (record.helpers or 0) == 3
