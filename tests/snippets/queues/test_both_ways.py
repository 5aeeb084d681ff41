"""Tests of queues/both_ways."""

from tests.conftest import Run


def test_talk(run: Run, start_method: str) -> None:
    """Both ends send and receive; when the guest goes, the waiter is told."""
    record = run("queues/both_ways", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "tea or coffee?",
        "one tea, please take it",
        "one cake, please take it",
        "(EOFError: the guest has gone)",
        "exit code of the waiter: 0",
    ]
