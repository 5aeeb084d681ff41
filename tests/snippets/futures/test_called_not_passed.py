"""Tests of futures/called_not_passed."""

from snippets.futures import called_not_passed
from tests.conftest import Run


def test_called_not_passed(run: Run) -> None:
    """Main did the work, and the future has an error."""
    record = run("futures/called_not_passed")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "work ran in: MainThread",
        "the future has: 'int' object is not callable",
    ]


def test_called_again() -> None:
    """A second call begins as the first did."""
    first = called_not_passed.main()
    assert called_not_passed.main() == first
    assert len(called_not_passed.ran_in) == 1
