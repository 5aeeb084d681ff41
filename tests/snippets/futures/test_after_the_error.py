"""Tests of futures/after_the_error."""

from tests.conftest import Run


def test_rest_is_lost(run: Run) -> None:
    """The results behind the error never come."""
    record = run("futures/after_the_error")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "2.0",
        "cannot be divided",
        "no more",
        "no more",
    ]
