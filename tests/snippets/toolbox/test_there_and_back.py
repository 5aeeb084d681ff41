"""Tests of toolbox/there_and_back."""

from tests.conftest import Run


def test_equal_not_same(run: Run, start_method: str) -> None:
    """The list that comes back is equal to, but not, the one that was sent."""
    record = run("toolbox/there_and_back", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "(True, False)\n"
