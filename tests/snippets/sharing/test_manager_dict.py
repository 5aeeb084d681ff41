"""Tests of sharing/manager_dict."""

from tests.conftest import Run


def test_filled_by_both(run: Run) -> None:
    """The dictionary holds the entries of both processes."""
    record = run("sharing/manager_dict")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "{'fork': 4, 'forkserver': 10, 'spawn': 5}\n"
