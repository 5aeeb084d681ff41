"""Tests of pools/after_the_end."""

from tests.conftest import Run


def test_value_errors(run: Run) -> None:
    """Only join after close is in order."""
    record = run("pools/after_the_end")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 2
    assert record.stdout.splitlines() == [
        "ValueError: Pool is still running",
        "ValueError: Pool not running",
        "None",
        "ValueError: Pool not running",
    ]
