"""Tests of queues/put_then_empty."""

from tests.conftest import Run


def test_empty(run: Run) -> None:
    """Put has returned, and get_nowait finds nothing."""
    record = run("queues/put_then_empty")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "put has returned\n"
    assert record.stderr.splitlines()[-1].endswith("Empty")
