"""Tests of futures/given_twice."""

from tests.conftest import Run


def test_once(run: Run) -> None:
    """A future that was passed twice comes once."""
    record = run("futures/given_twice")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "[7]",
    ]
