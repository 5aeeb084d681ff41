"""Tests of toolbox/named_function."""

from snippets.toolbox.named_function import times
from tests.conftest import Run


def test_times() -> None:
    """Two numbers are multiplied."""
    assert times(3, 5) == 15


def test_tripled(run: Run, start_method: str) -> None:
    """Every number comes back three times as large."""
    record = run("toolbox/named_function", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[3, 6, 9]\n"
    assert (record.processes or 0) - (record.helpers or 0) == 3
