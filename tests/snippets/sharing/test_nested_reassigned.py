"""Tests of sharing/nested_reassigned."""

from tests.conftest import Run


def test_kept(run: Run) -> None:
    """The apple is there."""
    record = run("sharing/nested_reassigned")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "['apple']\n"
