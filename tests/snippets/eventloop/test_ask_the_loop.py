"""Tests of eventloop/ask_the_loop."""

from tests.conftest import Run


def test_the_loop_runs_it(run: Run) -> None:
    """The coroutine runs in the thread of the loop."""
    record = run("eventloop/ask_the_loop")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["ada found by MainThread"]
