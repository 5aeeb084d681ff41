"""Tests of sharing/numpy_rebound."""

from tests.conftest import Run


def test_in_place(run: Run) -> None:
    """Only the operator in place has changed what is shared."""
    record = run("sharing/numpy_rebound")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""  # nothing is left to the resource tracker
    assert record.stdout == "[0, 0, 0] [1, 1, 1]\n"
