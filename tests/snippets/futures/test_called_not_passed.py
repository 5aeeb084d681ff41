"""Tests of futures/called_not_passed."""

from tests.conftest import Run


def test_called_not_passed(run: Run) -> None:
    """Main did the work, and the future has an error."""
    record = run("futures/called_not_passed")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "work ran in: MainThread",
        "the future has: 'int' object is not callable",
    ]
