"""Tests of sharing/number_wraps."""

from tests.conftest import Run


def test_wraps(run: Run) -> None:
    """What does not fit is cut, and only 64 bits hold the number."""
    record = run("sharing/number_wraps")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ("b 0\nh 0\ni -2147483648\nq 2147483648\n")
