"""Tests of processes/one_position."""

from tests.conftest import Run


def test_goes_on(run: Run) -> None:
    """The parent goes on reading where the child stopped."""
    record = run("processes/one_position")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert [line.split() for line in record.stdout.splitlines()] == [
        ["child:", "one"],
        ["parent:", "two"],
    ]
