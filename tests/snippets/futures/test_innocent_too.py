"""Tests of futures/innocent_too."""

from tests.conftest import Run


def test_all_broken(run: Run) -> None:
    """What was done stays done, all else is given up."""
    record = run("futures/innocent_too")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "done: has its result",
        "innocent: BrokenProcessPool",
        "killed: BrokenProcessPool",
    ]
