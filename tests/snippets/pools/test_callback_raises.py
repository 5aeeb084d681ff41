"""Tests of pools/callback_raises."""

from tests.conftest import Run


def test_silent_after(run: Run) -> None:
    """The thread that takes in answers dies of it."""
    record = run("pools/callback_raises")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["the thread that takes in answers has ended"]
    assert "ValueError: the bar is full" in record.stderr
    assert "Cannot have cache with result_handler not alive" in record.stderr
