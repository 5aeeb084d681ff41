"""Tests of sharing/nested_proxy."""

from tests.conftest import Run


def test_kept(run: Run) -> None:
    """What both processes appended is there."""
    record = run("sharing/nested_proxy")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "['apple', 'pear']\n"
