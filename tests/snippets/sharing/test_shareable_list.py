"""Tests of sharing/shareable_list."""

from tests.conftest import Run


def test_changed(run: Run) -> None:
    """The parent reads what the child has written."""
    record = run("sharing/shareable_list")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""  # nothing is left to the resource tracker
    assert record.stdout == "(42, 'done', None)\n"
