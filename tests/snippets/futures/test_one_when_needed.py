"""Tests of futures/one_when_needed."""

from tests.conftest import Run


def test_one_each(run: Run) -> None:
    """A thread more for each submit, up to three."""
    record = run("futures/one_when_needed")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "workers after each submit: 0 1 2 3 3 3",
    ]
