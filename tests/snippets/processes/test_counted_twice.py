"""Tests of processes/counted_twice."""

from tests.conftest import Run


def test_shares_are_smaller(run: Run) -> None:
    """Each child's resident set holds the data; its share is a part of it."""
    record = run("processes/counted_twice")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    lines = record.stdout.splitlines()
    assert len(lines) == 3
    for line in lines:
        resident, share = (int(word) for word in line.split() if word.isdigit())
        assert resident > 40 > share
