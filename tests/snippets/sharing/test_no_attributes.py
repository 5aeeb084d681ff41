"""Tests of sharing/no_attributes."""

from tests.conftest import Run


def test_no_attribute(run: Run) -> None:
    """The proxy has not the attribute of the object."""
    record = run("sharing/no_attributes")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert (
        "AttributeError: 'AutoProxy[Account]' object has no attribute 'balance'"
        in record.stderr
    )
    assert record.left_running == []
