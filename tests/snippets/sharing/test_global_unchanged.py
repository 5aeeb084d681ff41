"""Tests of sharing/global_unchanged."""

from tests.conftest import Run


def test_unchanged(run: Run) -> None:
    """The parent sees 0 under both start methods, and what was returned is 1."""
    record = run("sharing/global_unchanged")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == (
        "fork   my global: 0  returned: 1\nspawn  my global: 0  returned: 1\n"
    )
