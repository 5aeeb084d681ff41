"""Tests of futures/deadline_kept."""

from tests.conftest import Run


def test_ended(run: Run) -> None:
    """The task is ended with its worker, and the block is left."""
    record = run("futures/deadline_kept")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "gave up waiting",
        "BrokenProcessPool",
        "left the with block",
    ]
