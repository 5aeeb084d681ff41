"""Tests of eventloop/gather_drops."""

from tests.conftest import Run


def test_second_error_is_nowhere(run: Run) -> None:
    """Of three errors, gather raises one, asyncio reports one, and one is lost."""
    record = run("eventloop/gather_drops")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "gather raised: the first failed",
        "Task exception was never retrieved: a task nobody awaits failed",
    ]
    assert "mail" not in record.stderr
