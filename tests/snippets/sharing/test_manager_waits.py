"""Tests of sharing/manager_waits."""

from tests.conftest import Run


def test_both_wrote(run: Run) -> None:
    """Both workers have written to the end."""
    record = run("sharing/manager_waits")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[(0, 1499), (1, 1499)]\n"
