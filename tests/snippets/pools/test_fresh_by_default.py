"""Tests of pools/fresh_by_default."""

from tests.conftest import Run


def test_chunks(run: Run) -> None:
    """Ten tasks travel in four chunks, to four workers."""
    record = run("pools/fresh_by_default")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["workers for ten tasks: 4"]
