"""Tests of sharing/segment_unlinked_early."""

from tests.conftest import Run


def test_still_readable(run: Run) -> None:
    """It can be used, and can no more be found."""
    record = run("sharing/segment_unlinked_early")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""  # nothing is left to the resource tracker
    assert record.stdout == "hello, no such name\n"
