"""Tests of eventloop/slow_calls_first."""

from tests.conftest import Run


def test_the_default_threads_are_taken(run: Run) -> None:
    """One call more than there are threads waits, and is then answered."""
    record = run("eventloop/slow_calls_first")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "no answer while the others block: True",
        "after that: healthy",
    ]
