"""Tests of pools/square_five."""

from snippets.pools.square_five import square
from tests.conftest import Run


def test_square() -> None:
    """A number is multiplied by itself."""
    assert [square(n) for n in (-2, 0, 5)] == [4, 0, 25]


def test_order(run: Run, start_method: str) -> None:
    """The squares come back in the order of the numbers."""
    record = run("pools/square_five", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[1, 4, 9, 16, 25]\n"
    assert (record.processes or 0) - (record.helpers or 0) == 4
