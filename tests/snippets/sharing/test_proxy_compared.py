"""Tests of sharing/proxy_compared."""

from tests.conftest import Run


def test_not_equal(run: Run) -> None:
    """A proxy is not equal to a list, its copy is."""
    record = run("sharing/proxy_compared")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "False True\n"
