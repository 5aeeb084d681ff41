"""Tests of pools/end_the_pool."""

from tests.conftest import Run


def test_ended(run: Run) -> None:
    """The endless task has ended with the block."""
    record = run("pools/end_the_pool")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == [
        "quick: 42",
        "endless: given up",
        "processes left: 0",
    ]
