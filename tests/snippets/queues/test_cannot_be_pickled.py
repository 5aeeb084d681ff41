"""Tests of queues/cannot_be_pickled."""

from tests.conftest import Run


def test_lost(run: Run) -> None:
    """Put says nothing; the feeder thread prints why; get finds nothing."""
    record = run("queues/cannot_be_pickled")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "put: no error\n"
    assert "TypeError: cannot pickle '_thread.lock' object" in record.stderr
    assert record.stderr.splitlines()[-1].endswith("Empty")
