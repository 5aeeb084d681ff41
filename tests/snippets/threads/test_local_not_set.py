"""Tests of threads/local_not_set."""

from tests.conftest import Run


def test_fails(run: Run) -> None:
    """The worker does not find what the main thread has set."""
    record = run("threads/local_not_set")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == []
    assert record.processes == 1  # threads, no processes
    assert (
        record.stderr.splitlines()[-1]
        == "AttributeError: '_thread._local' object has no attribute 'user'"
    )
