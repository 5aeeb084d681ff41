"""Tests of eventloop/set_threadsafe."""

from tests.conftest import Run


def test_the_loop_does_it(run: Run) -> None:
    """The event is set in the thread of the loop."""
    record = run("eventloop/set_threadsafe")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["set by: MainThread"]
