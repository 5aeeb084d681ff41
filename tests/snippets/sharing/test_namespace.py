"""Tests of sharing/namespace."""

from tests.conftest import Run


def test_one_is_told(run: Run, start_method: str) -> None:
    """The number arrives, the list stays as it was."""
    record = run("sharing/namespace", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "count: 3\nnames: []\n"
