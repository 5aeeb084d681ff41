"""Tests of measure/same_list_twice."""

from tests.conftest import Run


def test_output(run: Run) -> None:
    """One message holds one copy, a hundred messages hold a hundred."""
    record = run("measure/same_list_twice")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "100 tasks in one message: the list 1 time(s)",
        "100 messages: the list 100 times",
    ]
