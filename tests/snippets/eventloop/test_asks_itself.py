"""Tests of eventloop/asks_itself."""

from tests.conftest import Run


def test_a_deadlock_with_a_timeout(run: Run) -> None:
    """In vain while the loop stands, and found when it is awaited."""
    record = run("eventloop/asks_itself")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["result(): nothing", "await: found"]
