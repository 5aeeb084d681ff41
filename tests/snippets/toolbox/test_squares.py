"""Tests of toolbox/squares."""

from snippets.toolbox.squares import square
from tests.conftest import Run


def test_square() -> None:
    """A number is multiplied by itself."""
    assert [square(number) for number in (-3, 0, 4)] == [9, 0, 16]


def test_lists(run: Run, start_method: str) -> None:
    """The squares stand in the order of the numbers, which are unchanged."""
    record = run("toolbox/squares", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) > 1  # the squares are made by workers
    assert record.stdout == ("original: [1, 2, 3, 4, 5]\nsquared:  [1, 4, 9, 16, 25]\n")
