"""Tests of queues/log_formatted_twice."""

from tests.conftest import Run


def test_twice(run: Run) -> None:
    """The level stands twice before the message."""
    record = run("queues/log_formatted_twice")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "WARNING WARNING no tea\n"
