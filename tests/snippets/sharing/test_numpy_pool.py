"""Tests of sharing/numpy_pool."""

from tests.conftest import Run


def test_filled(run: Run) -> None:
    """All parts are filled, and rightly."""
    record = run("sharing/numpy_pool")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""  # nothing is left to the resource tracker
    assert record.stdout == "100000 filled, all right: True\n"
