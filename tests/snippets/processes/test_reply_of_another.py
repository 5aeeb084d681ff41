"""Tests of processes/reply_of_another."""

from tests.conftest import Run


def test_swapped(run: Run, start_method: str) -> None:
    """Each gets the reply to what the other asked."""
    record = run("processes/reply_of_another", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "C asked, and got: reply to P",
        "P asked, and got: reply to C",
    ]
