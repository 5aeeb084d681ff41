"""Tests of pools/each_asked."""

from tests.conftest import Run


def test_others_kept(run: Run) -> None:
    """The answers on both sides of the failure are there."""
    record = run("pools/each_asked")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == [
        "1 -> 1.0",
        "0 -> ZeroDivisionError('division by zero')",
        "4 -> 0.25",
    ]
