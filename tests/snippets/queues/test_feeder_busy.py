"""Tests of queues/feeder_busy."""

from tests.conftest import Run


def test_put_returns(run: Run, start_method: str) -> None:
    """All are put before any is taken, though a pipe holds far less."""
    record = run("queues/feeder_busy", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["main: all put", "reader: all taken"]
