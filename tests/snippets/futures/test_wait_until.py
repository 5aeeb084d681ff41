"""Tests of futures/wait_until."""

from tests.conftest import Run


def test_three_moments(run: Run) -> None:
    """Each constant returns at its own moment."""
    record = run("futures/wait_until")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "FIRST_COMPLETED  good",
        "FIRST_EXCEPTION  bad good",
        "ALL_COMPLETED    bad good late",
    ]
