"""Tests of versions/cancel_in_the_body."""

from tests.conftest import Run


def test_until_it_waits(run: Run) -> None:
    """The body goes on up to its next await, and no exception comes out."""
    record = run("versions/cancel_in_the_body")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "cancelled, and still here\nleft the group\n"
