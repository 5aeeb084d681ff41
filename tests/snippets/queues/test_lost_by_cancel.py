"""Tests of queues/lost_by_cancel."""

from tests.conftest import Run


def test_lost(run: Run, start_method: str) -> None:
    """The child ends well, and what it put never comes."""
    record = run("queues/lost_by_cancel", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "exit code of the child: 0\n"
