"""Tests of futures/slots."""

from tests.conftest import Run


def test_bounded(run: Run) -> None:
    """All tasks are done, never more than four under way."""
    record = run("futures/slots")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "tasks done: 50",
        "never more than four under way: True",
    ]
