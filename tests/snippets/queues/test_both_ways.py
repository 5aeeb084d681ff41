"""Tests of queues/both_ways."""

from tests.conftest import Run


def test_talk(run: Run) -> None:
    """Both ends send and receive; the last one left is told."""
    record = run("queues/both_ways")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "tea or coffee?",
        "one tea, please take it",
        "(EOFError: the waiter has gone)",
    ]
