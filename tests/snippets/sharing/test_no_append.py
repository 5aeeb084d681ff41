"""Tests of sharing/no_append."""

from tests.conftest import Run


def test_no_append(run: Run) -> None:
    """There is no way to make it longer."""
    record = run("sharing/no_append")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert (
        "AttributeError: 'ShareableList' object has no attribute 'append'"
        in record.stderr
    )
    assert record.left_running == []
