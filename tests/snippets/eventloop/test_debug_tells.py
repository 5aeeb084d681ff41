"""Tests of eventloop/debug_tells."""

from tests.conftest import Run


def test_refused(run: Run) -> None:
    """The call from a thread raises, and says why."""
    record = run("eventloop/debug_tells")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "Non-thread-safe operation invoked on an event loop other than the current one"
    ]
