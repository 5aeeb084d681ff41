"""Tests of futures/cancel_pending."""

from tests.conftest import Run


def test_running_and_pending(run: Run) -> None:
    """The running task goes on, the pending one is cancelled."""
    record = run("futures/cancel_pending")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the first: cancel() says False",
        "the second: cancel() says True",
        "the first ran to its end",
        "the second raises CancelledError",
    ]
