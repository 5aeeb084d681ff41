"""Tests of pools/initializer_breaks."""

from tests.conftest import Run


def test_breaks(run: Run) -> None:
    """The executor raises, and the worker says why."""
    record = run("pools/initializer_breaks")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == []
    assert "ConnectionError: no database" in record.stderr
    assert "BrokenProcessPool" in record.stderr
