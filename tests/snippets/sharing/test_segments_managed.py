"""Tests of sharing/segments_managed."""

from tests.conftest import Run


def test_gone(run: Run) -> None:
    """Both were filled, and both are gone."""
    record = run("sharing/segments_managed")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""  # nothing is left to the resource tracker
    assert record.stdout == "[b'aaa', b'bbb'] ['gone', 'gone']\n"
