"""Tests of sharing/dead_holder_replaced."""

from tests.conftest import Run


def test_goes_on(run: Run) -> None:
    """The next one counts on from what the dead one left."""
    record = run("sharing/dead_holder_replaced")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ("it left 1\nafter the next one: 2\n")
