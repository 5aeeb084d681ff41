"""Tests of sharing/own_class."""

from tests.conftest import Run


def test_all_paid(run: Run) -> None:
    """The account has what both processes paid in."""
    record = run("sharing/own_class")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "two pay in 2, 20 times each: 80\n"
